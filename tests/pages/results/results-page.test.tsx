import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/ui/words/en.ts';
import { wordsIn } from '../../words/grade.ts';
import { cardOf, CHARGE, oneCharge, results } from './results-visit.tsx';
import { sixKinds, toyPath, toyRules } from './toy-paths.ts';

vi.mock('virtual:help', () => import('./toy-help.ts'));
afterEach(cleanup);

const main = () => screen.getByRole('main');
/** Where a text first stands on the page. */
const placeOf = (text: string) => {
  const at = main().textContent.indexOf(text);
  expect(at, `"${text}" is on the page`).toBeGreaterThanOrEqual(0);
  return at;
};
const inOrder = (...texts: readonly string[]) => {
  const places = texts.map(placeOf);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe('the top of the page', () => {
  test('starts with three lines or fewer: how many paths, the soonest date, the next step (R12)', async () => {
    await results();
    const lines = [...main().querySelectorAll('.result-summary p')].map(line => line.textContent);
    expect(lines).toEqual(['3 paths may be open now. 1 path may open later. For 1 path we need to know more.', 'The soonest date is March 4, 2030.', 'Next step: Ask the clerk for the docket. It is for this path: Ask the court about clearing.']);
  });

  test('says that it is not advice before the first result, and the immigration line before any step (U1, R8)', async () => {
    await results();
    inOrder(en.results.heading, en.print.notAdvice, en.results.immigrationHeading, en.outcome.kinds.auto, 'Circuit court clerk');
  });

  test('has a tab title without a topic (X13)', async () => {
    await results();
    expect(document.title).toBe('Result, Relief Paths');
  });

  test('a time limit that is running is the first thing after the heading (R9)', async () => {
    await results({ rules: toyRules([toyPath('window', { versions: [{ 'in-force': { until: '2027-01-31' }, criteria: { is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-3' } }] })]) });
    expect(main().querySelector('h1 + *')?.textContent).toContain(en.results.deadline);
    expect(main().querySelector('h1 + *')?.textContent).toContain('January 31, 2027: Ask the court about window');
    expect(cardOf('window').textContent).toContain('The last day to ask is January 31, 2027.');
  });

  test('a window that closes in many months is told first, and calmly', async () => {
    await results({ rules: toyRules([toyPath('window', { versions: [{ 'in-force': { until: '2027-09-30' }, criteria: { is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-3' } }] })]) });
    expect(main().querySelector('h1 + *')?.textContent).toContain('September 30, 2027: Ask the court about window');
    expect(main().querySelector('h1 + *')?.textContent).toContain(en.results.deadlineFar);
    expect(main().textContent).not.toContain(en.results.deadline);
  });

  test('before the next question is answered, nothing is summed up as closed', async () => {
    const asking = toyRules([toyPath('asking', { versions: [{ criteria: { is: { 'charge.grade': 'misdemeanor' }, cite: 'code § 12-3' } }] })]);
    const { grade: _, ...unasked } = CHARGE;
    await results({ rules: asking, record: { ...oneCharge(), charges: [unasked] } });
    const lines = [...main().querySelectorAll('.result-summary p')].map(line => line.textContent);
    expect(lines).toEqual([`${en.results.early} For 1 path we need to know more.`, `Next step: ${en.results.goOn}.`]);
    expect(main().textContent).not.toContain(en.nothingOpen.heading);
    expect(cardOf('asking').textContent).toBe(`${en.outcome.kinds.needMore}Ask the court about askingFor Charge 1: Theft of a smaller amount${en.card.officialName('The act of asking')}`);
  });

  test('a personal fact is never the next step, and where a path may be open it is not said that none is', async () => {
    const private_ = toyRules([toyPath('private', { versions: [{ criteria: { is: { 'very-sick': 'yes' }, cite: 'code § 12-3' } }] })]);
    await results({ rules: private_, record: oneCharge({}, { 'very-sick': 'unknown' }) });
    const lines = [...main().querySelectorAll('.result-summary p')].map(line => line.textContent);
    expect(lines).toEqual([`${en.results.foundNone} For 1 path we need to know more.`, 'Next step: Ask the clerk for the docket. It is for this path: Ask the court about private.']);
    expect(main().textContent).not.toContain(en.nothingOpen.heading);
  });

  test('a path that is open for one charge and in doubt for another counts in both parts', async () => {
    const rules = toyRules([toyPath('asking', { versions: [{ criteria: { is: { 'charge.grade': 'misdemeanor' }, cite: 'code § 12-3' } }] })]);
    await results({ rules, record: { ...oneCharge(), charges: [CHARGE, { ...CHARGE, id: 'charge-2', case: 'case-2', grade: 'misdemeanor' }] } });
    expect(main().querySelector('.result-summary p')?.textContent).toBe('1 path may be open now. For 1 path we need to know more.');
  });

  test('a date that is known only as a range is told as one', async () => {
    const five = toyRules([toyPath('later', { versions: [{ criteria: { waited: { years: 5, since: 'charge.disposition-date' }, cite: 'code § 12-3' } }] })]);
    await results({ rules: five, record: oneCharge({ 'disposition-date': '2024-05' }) });
    expect([...main().querySelectorAll('.result-summary p')].map(line => line.textContent)).toContain('The soonest date is between May 1, 2029 and May 31, 2029.');
  });

  test('a day before which a path can’t open is no soonest date', async () => {
    const paroled = toyRules([toyPath('later', { versions: [{ criteria: { waited: { years: 5, since: 'charge.released' }, cite: 'code § 12-3' } }] })]);
    await results({ rules: paroled, record: oneCharge({ released: 'not-yet', grade: 'felony' }, { custody: 'prison' }) });
    expect([...main().querySelectorAll('.result-summary p')].map(line => line.textContent).join(' ')).not.toContain('soonest');
    expect(cardOf('later').textContent).toContain('later, but not before November 25, 2031.');
  });

  test('a window that closes in many years is told on its card only', async () => {
    await results({ rules: toyRules([toyPath('window', { versions: [{ 'in-force': { until: '2040-01-31' }, criteria: { is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-3' } }] })]) });
    expect(main().textContent).not.toContain(en.results.deadline);
  });
});

test('a path whose rules are not checked is no path that may be open: it stands apart, and is not counted', async () => {
  await results({ rules: toyRules([toyPath('pointing', { status: 'pointer' })]) });
  expect(main().querySelector('.result-summary p')?.textContent).toContain(en.nothingOpen.heading);
  expect(cardOf('pointing').querySelector('.tag')?.textContent).toBe(en.outcome.pointer);
  expect(screen.getByRole('heading', { level: 2, name: en.outcome.pointer })).toBeDefined();
  expect(screen.queryByRole('heading', { level: 2, name: en.outcome.kinds.may })).toBeNull();
});

describe('an open case or a warrant (R10)', () => {
  const police = toyRules([toyPath('hiding', { steps: [{ do: 'Get a copy of the record.', office: 'State Police counter' }] })]);

  test('puts one banner on top, and no step leads to a police counter', async () => {
    await results({ rules: police, record: oneCharge({}, { 'open-case': 'yes' }) });
    expect(main().querySelector('h1 + *')?.textContent).toContain(en.results.openCase('me'));
    expect(screen.getAllByText(en.results.openCaseHeading, { selector: 'h2' })).toHaveLength(1);
    expect(main().textContent).not.toContain('State Police counter');
    expect(cardOf('hiding').textContent).toContain(en.results.saferRecord);
    expect(main().querySelector('.result-summary')?.textContent).toContain(`Next step: ${en.results.openCaseStep}`);
  });

  test('a charge that is still open counts', async () => {
    await results({ record: oneCharge({ disposition: 'pending' }) });
    expect(main().textContent).toContain(en.results.openCase('me'));
  });

  test('not knowing is told as not knowing', async () => {
    await results({ rules: police, record: oneCharge({}, { 'open-case': 'unknown' }) });
    expect(main().textContent).toContain(en.results.openCaseMaybe);
    expect(main().textContent).not.toContain(en.results.openCase('me'));
    expect(main().textContent).not.toContain('State Police counter');
  });

  test('where nobody asked, the step stands with the safer way beside it', async () => {
    await results({ rules: police });
    expect(cardOf('hiding').textContent).toContain('State Police counter');
    expect(cardOf('hiding').textContent).toContain(en.results.saferRecordIf);
    expect(screen.queryByText(en.results.openCaseHeading)).toBeNull();
  });

  test('without one, steps stay as they are', async () => {
    await results({ rules: police, record: oneCharge({}, { 'open-case': 'no' }) });
    expect(cardOf('hiding').textContent).toContain('State Police counter');
    expect(cardOf('hiding').textContent).not.toContain(en.results.saferRecordIf);
  });
});

describe('the day the results are for', () => {
  test('is today, and can be another day from the address, with helpers of today', async () => {
    await results();
    expect(screen.getByText('These results are for November 24, 2026.')).toBeDefined();
    cleanup();
    await results({ address: '/results?as-of=2030-03-04' });
    expect(screen.getByText('These results are for March 4, 2030.')).toBeDefined();
    expect(cardOf('waiting').querySelector('.tag')?.textContent).toBe(en.anotherDay.kinds.may);
    expect(main().querySelector('.result-summary')?.textContent).toContain('on that day');
    expect(main().textContent?.replaceAll(en.findOut.nowKnown, '').match(/\b(may be able to ask|open) now\b/g)).toBeNull();
    await userEvent.click(within(cardOf('hiding')).getByText(en.resources.heading));
    expect(within(cardOf('hiding')).getByText('The Record Clinic')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: en.results.backToToday }));
    expect(document.activeElement?.textContent).toContain('These results are for');
    expect(screen.getByText('These results are for November 24, 2026.')).toBeDefined();
  });

  test.each(['2030-02-30', 'soon', '1066-10-14'])('an address with %s gets a kind word and the results of today', async (text) => {
    await results({ address: `/results?as-of=${text}` });
    expect(screen.getByRole('alert').textContent).toBe(en.results.badDay);
    expect(screen.getByText('These results are for November 24, 2026.')).toBeDefined();
  });

  test('is typed in three fields, with exact errors, and everything is worked out anew', async () => {
    await results();
    await userEvent.click(screen.getByText(en.results.anotherDay));
    const type = async (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);
    await type('Month', '2');
    await type('Day', '30');
    await type('Year', '2030');
    await userEvent.click(screen.getByRole('button', { name: en.results.showDay }));
    expect(screen.getByText(en.errors.title(en.errors.noSuchDay(2, 2030, 28)))).toBeDefined();
    expect(screen.getByLabelText('Day').getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(screen.getByLabelText('Month'));
    await type('Month', '3');
    await userEvent.clear(screen.getByLabelText('Day'));
    await type('Day', '4');
    await userEvent.click(screen.getByRole('button', { name: en.results.showDay }));
    expect(screen.getByText('These results are for March 4, 2030.')).toBeDefined();
    expect(cardOf('waiting').querySelector('.tag')?.textContent).toBe(en.anotherDay.kinds.may);
    expect(document.activeElement?.textContent).toBe('These results are for March 4, 2030.');
  });

  test('a year is enough, and stands for its first day; a day in the past says what it shows', async () => {
    await results();
    await userEvent.click(screen.getByText(en.results.anotherDay));
    await userEvent.type(screen.getByLabelText('Year'), '2031');
    await userEvent.click(screen.getByRole('button', { name: en.results.showDay }));
    expect(screen.getByText('These results are for January 1, 2031.')).toBeDefined();
    cleanup();
    await results({ address: '/results?as-of=2025-03-04' });
    expect(screen.getByText(en.results.asOfPast, { exact: false })).toBeDefined();
  });
});

describe('dates', () => {
  test('"not yet" says what could move the date, and that it holds if nothing changes (R3)', async () => {
    await results();
    expect(cardOf('waiting').textContent).toContain('on or after March 4, 2030. A new case could change that date.');
    expect(cardOf('waiting').textContent).toContain(en.outcome.ifNothingChanges);
  });

  test('a guessed date is told with "about" and stands in the list of facts to find (D3)', async () => {
    await results({ record: oneCharge({ 'disposition-date': '2020~' }) });
    expect(cardOf('waiting').textContent).toContain('between about January 1, 2029 and about December 31, 2031');
    expect(cardOf('waiting').textContent).toContain(en.outcome.aboutDate);
    expect(screen.getByRole('heading', { name: en.findOut.exactDay('the date the case ended in court') })).toBeDefined();
  });

  test('a law that starts later says from when', async () => {
    await results({ rules: toyRules([toyPath('later', { versions: [{ 'in-force': { from: '2027-07-01' }, criteria: { is: { 'charge.disposition': 'convicted' }, cite: 'code § 12-3' } }] })]) });
    expect(cardOf('later').textContent).toContain('This law starts on July 1, 2027.');
  });

  test('a case whose charges are ready on different days says so (lesson 20)', async () => {
    const record = oneCharge();
    const second = { ...CHARGE, id: 'charge-2', 'disposition-date': '2022-05-06' };
    await results({ record: { ...record, charges: [...record.charges, second] }, rules: toyRules([sixKinds[3] as never]) });
    expect(main().textContent).toContain('The court looks at the whole case. All of its charges may be ready on May 6, 2032.');
  });

  test('a charge of the case that ended another way holds none of them up', async () => {
    const record = oneCharge();
    await results({ record: { ...record, charges: [...record.charges, { ...CHARGE, id: 'charge-2', disposition: 'dismissed' }] } });
    expect(cardOf('hiding').textContent).toContain(en.outcome.kinds.may);
    expect(main().textContent).not.toContain('The court looks at the whole case.');
  });
});

describe('charges', () => {
  test('every charge that was entered has a line with what was found, by case', async () => {
    const record = oneCharge();
    await results({ record: { ...record, charges: [...record.charges, { ...CHARGE, id: 'charge-2', case: 'case-2', offense: 'trespass' }, { ...CHARGE, id: 'charge-3', case: 'case-3', jurisdiction: 'oh', offense: 'trespass' }] }, rules: toyRules(sixKinds, ['va', 'oh']) });
    const terms = [...main().querySelectorAll('.charge-list dt')].map(term => term.textContent);
    expect(terms.sort()).toEqual(['Charge 1: Theft of a smaller amount', 'Charge 2: Trespassing', 'Charge 3: Trespassing']);
    const third = [...main().querySelectorAll('.charge-list > div')].find(line => line.textContent.includes('Charge 3'));
    expect(third?.textContent).toContain(en.nothingOpen.noRules('Ohio'));
  });

  test('like charges of one case share a card that names them', async () => {
    const record = oneCharge();
    await results({ record: { ...record, charges: [...record.charges, { ...CHARGE, id: 'charge-2' }] } });
    expect(cardOf('hiding').textContent).toContain('For Charge 1: Theft of a smaller amount and Charge 2: Theft of a smaller amount');
  });
});

describe('facts to find out', () => {
  test('every unknown that matters is on the list once, with who knows it and the way to its question (K6)', async () => {
    const { send } = await results();
    const list = screen.getByRole('heading', { name: en.findOut.heading }).closest('section') as HTMLElement;
    expect(list.querySelectorAll('.card')).toHaveLength(1);
    expect(list.textContent).toContain('How serious the law says the charge is');
    expect(list.textContent).toContain(en.findOut.office);
    await userEvent.click(within(list).getByRole('button', { name: /^I know this now/ }));
    expect(send).toHaveBeenCalledWith({ type: 'CHANGE', step: { kind: 'question', fact: 'charge.grade', charge: 'charge-1' } });
  });

  test('questions that were never asked are offered, and are no task', async () => {
    const record = oneCharge();
    await results({ record: { ...record, charges: record.charges.map(({ grade: _grade, ...rest }) => rest as typeof CHARGE) } });
    expect(screen.getByText(en.results.stillOpen)).toBeDefined();
    expect(screen.queryByRole('heading', { name: en.findOut.heading })).toBeNull();
  });
});

describe('when nothing is open', () => {
  const closed = toyRules([sixKinds[5] as never]);

  test('says that this can change, whom to ask by phone or mail, and three next moves (U8, C10)', async () => {
    await results({ rules: closed });
    expect(screen.getByRole('heading', { name: en.nothingOpen.heading })).toBeDefined();
    expect(screen.getAllByRole('link', { name: '804-555-0100' })[0]?.getAttribute('href')).toBe('tel:8045550100');
    for (const move of Object.values(en.resources.moves)) expect(main().textContent).toContain(move);
    expect(main().querySelector('.result-summary')?.textContent).toContain(en.nothingOpen.heading);
  });

  test('a place without rules shows who to ask there', async () => {
    await results({ rules: toyRules([], ['oh']), record: oneCharge({ jurisdiction: 'oh' }) });
    expect(main().textContent).toContain(en.nothingOpen.noRules('Ohio'));
    expect(screen.getByRole('heading', { name: en.nothingOpen.askPlace('Ohio') })).toBeDefined();
    expect(screen.getAllByRole('link', { name: '804-555-0111' }).length).toBeGreaterThan(0);
  });
});

describe('the end', () => {
  test('is clear, and nothing must be done today (F1, F2)', async () => {
    await results();
    expect(screen.getByRole('heading', { name: en.results.endHeading })).toBeDefined();
    expect(main().textContent).toContain('You do not have to do anything today.');
    expect(main().querySelectorAll('textarea, input[type=email]')).toHaveLength(0);
  });

  test('printing calls the browser, with a word about shared computers, and opens every part for paper', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await results();
    expect(main().textContent).toContain(en.print.afterPrint);
    await userEvent.click(screen.getByRole('button', { name: en.results.print }));
    expect(print).toHaveBeenCalledOnce();
    fireEvent(window, new Event('beforeprint'));
    const closed = [...main().querySelectorAll('details:not([open])')].filter(part => part.closest('.screen-only') === null);
    expect(closed).toEqual([]);
    expect(within(cardOf('hiding')).getByText('The Record Clinic')).toBeDefined();
    fireEvent(window, new Event('afterprint'));
    expect(main().querySelectorAll('details[open]')).toHaveLength(0);
    vi.unstubAllGlobals();
  });

  test('a volunteer can start again for another person, after one question', async () => {
    await results({ who: 'volunteer' });
    expect(screen.getByRole('button', { name: en.results.newPerson })).toBeDefined();
    cleanup();
    await results();
    expect(screen.queryByRole('button', { name: en.results.newPerson })).toBeNull();
  });
});

test('no engine word and no code reaches the page (K8)', async () => {
  await results();
  const openAll = () => {
    for (const part of main().querySelectorAll('details')) act(() => part.setAttribute('open', ''));
  };
  openAll();
  openAll(); // parts that came with the first
  await vi.waitFor(() => expect(main().textContent).toContain('All of these'));
  const text = main().textContent;
  expect(text).not.toMatch(/\b(?:needMore|notYet|petty-theft|charge\.|not-law|by-a-judge|undefined|null|NaN|\[object|on-probation|nolle-prosequi|record-clearing|legal-aid|unknown)\b/);
  expect(text).not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/);
  expect(wordsIn(text).length).toBeGreaterThan(200);
});
