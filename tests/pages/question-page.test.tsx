import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { whos } from '../../src/interview/who.ts';
import { legalWordsIn } from '../../src/ui/legal-words.tsx';
import { capital } from '../../src/ui/words/english.ts';
import { en } from '../../src/ui/words/en.ts';
import { ask, facts, offenses, ONE_CHARGE, said, visit } from './visit.tsx';

vi.mock('virtual:rules', () => import('./places-with-rules.ts'));
afterEach(cleanup);

const asked = Object.values(facts).filter(fact => fact.ask !== 'never' && fact.id !== 'complete' && fact.id !== 'charge.statute'); // the list of charges, and what the page about the kind of charge asks too
const page = () => within(screen.getByRole('main'));

describe.each(asked.map(({ id }) => id))('%s', id => {
  test('is one question with one way on, nothing picked, and not knowing is an answer like any other (Q1, Q8, Q9, K1, K2, A5, O8)', () => {
    visit({ at: ask(id), record: { ...ONE_CHARGE, person: {} } });
    expect(page().getAllByRole('heading', { level: 1 }).map(heading => heading.textContent)).toEqual([said(id)]);
    expect(page().getAllByRole('button', { name: 'Continue' })).toHaveLength(1);
    expect(page().getByRole('link', { name: 'Back' })).toBeDefined();
    expect(page().getAllByText('Why we ask')).toHaveLength(1);
    expect(page().queryByRole('combobox')).toBeNull();

    const picked = [...page().queryAllByRole<HTMLInputElement>('radio'), ...page().queryAllByRole<HTMLInputElement>('checkbox')].filter(({ checked }) => checked);
    const stored = id === 'charge.jurisdiction' || id === 'charge.disposition' || id === 'charge.offense';
    expect(picked).toHaveLength(stored ? 1 : 0);

    const unsure = page().getByRole('radio', { name: 'I don’t know' });
    expect(unsure.closest('.choice')).not.toBeNull();
    expect(page().queryAllByRole('radio', { name: 'I’d rather not say' })).toHaveLength(facts[id]?.sensitive === true ? 1 : 0);

    for (const role of ['radio', 'checkbox', 'textbox', 'group'] as const) {
      expect(page().queryAllByRole(role).filter(control => page().queryAllByRole(role, { name: /\S/ }).includes(control) === false && control.tagName !== 'DETAILS')).toEqual([]);
    }
    expect(document.querySelectorAll('*').length).toBeLessThanOrEqual(400);
  });
});

test.each(asked)('$id shows each word of law with its plain meaning (Q7)', (fact) => {
  visit({ at: ask(fact.id), record: { ...ONE_CHARGE, person: {} } });
  const shown = fact.id === 'charge.offense' ? [] : Object.values(fact.options ?? {}).flatMap(({ label, help = '' }) => [label, help]);
  const terms = legalWordsIn([said(fact.id), fact.why, fact.help ?? '', ...shown], en.glossary);
  for (const term of terms) expect(page().getByText(capital(term), { selector: 'dt' }).nextElementSibling?.textContent).toBe(en.glossary[term as keyof typeof en.glossary]);
  expect([...document.querySelectorAll('.pairs-small dt')].filter((one) => !one.closest('.find-out')).length).toBe(terms.length);
});

test('the wording follows who is asking (Q13)', () => {
  const heard = whos.map(who => {
    visit({ at: ask('open-case'), who });
    const heading = page().getByRole('heading', { level: 1 }).textContent;
    cleanup();
    return heading;
  });
  expect(heard).toEqual([
    'Do you have an open case or a warrant now?',
    'Does the person you are helping have an open case or a warrant now?',
    'Does the person you are helping have an open case or a warrant now?',
    'Does the client have an open case or a warrant now?',
  ]);
});

test('a volunteer has words to read aloud, and nobody else does (V6)', () => {
  visit({ at: ask('open-case'), who: 'volunteer' });
  expect(page().getByRole('heading', { name: 'Say this to the client' })).toBeDefined();
  expect(page().getByText(String(facts['open-case']?.['read-aloud']))).toBeDefined();
  cleanup();
  visit({ at: ask('open-case'), who: 'inside' });
  expect(page().queryByRole('heading', { name: 'Say this to the client' })).toBeNull();
});

test('not knowing shows how to find out, and is stored as not known (K1, K5)', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('charge.grade') });
  await user.click(page().getByRole('radio', { name: 'I don’t know' }));
  expect(page().getByRole('heading', { name: 'How to find this' })).toBeDefined();
  expect(page().getByText('The clerk of the court that had the case.')).toBeDefined();
  await user.click(page().getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(context().record.charges[0]?.['grade']).toBe('unknown'));
});

test('rather not saying counts as not knowing (K2)', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('very-sick') });
  await user.click(page().getByRole('radio', { name: 'I’d rather not say' }));
  await user.click(page().getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(context().record.person['very-sick']).toBe('unknown'));
});

test('on the next question, and back, focus is on the heading, the title changes, and the stored answer shows (A2, Y4)', async () => {
  const user = userEvent.setup();
  visit({ at: ask('open-case'), steps: [ask('very-sick')], record: { ...ONE_CHARGE, person: { custody: 'none', 'open-case': 'no' } } });
  const title = document.title;
  expect(page().getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
  await user.click(page().getByRole('radio', { name: 'Yes' }));
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: said('very-sick') });
  expect(document.activeElement).toBe(page().getByRole('heading', { level: 1 }));
  expect(document.title).not.toBe(title);
  expect(document.title).toMatch(/^Question \d+, Relief Paths$/);
});

test('once the first questions are answered, a person may look at the results before all is asked, and no sooner', async () => {
  const user = userEvent.setup();
  const first = visit({ at: ask('charge.disposition'), record: { charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'va' }] } });
  expect(page().queryByRole('button', { name: 'See what we know so far' })).toBeNull();
  first.unmount();
  const { phase } = visit({ at: ask('open-case') });
  await user.click(page().getByRole('button', { name: 'See what we know so far' }));
  expect(phase()).toBe('results');
});

test('pressing Continue twice answers one question', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('open-case'), steps: [ask('very-sick'), ask('terminal-illness')] });
  await user.click(page().getByRole('radio', { name: 'Yes' }));
  await user.dblClick(page().getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { level: 1, name: said('very-sick') });
  expect(context().record.person).toEqual({ custody: 'none', 'open-case': 'yes' });
});

test('no answer reaches the title, the address or the history (X3)', async () => {
  const user = userEvent.setup();
  visit({ at: ask('charge.disposition'), steps: [ask('open-case')] });
  await user.click(page().getByRole('radio', { name: 'Found not guilty' }));
  await user.click(page().getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { level: 1, name: said('open-case') });
  const kept = [document.title, window.location.href, JSON.stringify(window.history.state)].join(' ');
  expect(kept).not.toMatch(/acquit|guilty|petty|convict|charge/i);
});

test('sending nothing says what to do, brings focus to the summary, and ties each message to its field (A3, A4)', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('charge.grade') });
  await user.click(page().getByRole('button', { name: 'Continue' }));
  const alert = await page().findByRole('alert');
  expect(within(alert).getByRole('heading', { name: 'There is a problem' })).toBeDefined();
  expect(document.activeElement?.contains(alert)).toBe(true);
  expect(document.title).toMatch(/^Error: Question/);
  expect(page().getByRole('group', { name: said('charge.grade') }).getAttribute('aria-describedby')).toBe('answer-value-error');
  const first = page().getByRole('radio', { name: 'Felony' });
  expect(first.getAttribute('aria-describedby')).toContain('answer-value-error');
  await user.click(within(alert).getByRole('link', { name: /Pick one answer/ }));
  expect(document.activeElement).toBe(first);
  expect(context().record.charges[0]?.['grade']).toBeUndefined();
});

test('a person inside is warned about prison tablets at once, and again on the next page (X7)', async () => {
  const user = userEvent.setup();
  visit({ at: ask('custody'), steps: [ask('open-case')] });
  expect(page().queryByText(/Do not use this on a jail or prison tablet/)).toBeNull();
  await user.click(page().getByRole('radio', { name: 'Yes, in jail' }));
  expect(page().getByText(/Do not use this on a jail or prison tablet/)).toBeDefined();
  await user.click(page().getByRole('button', { name: 'Continue' }));
  await screen.findByRole('heading', { level: 1, name: said('open-case') });
  expect(page().getByText(/Do not use this on a jail or prison tablet/)).toBeDefined();
});

test('nobody outside is warned about tablets (X7)', async () => {
  const user = userEvent.setup();
  visit({ at: ask('custody'), who: 'inside' });
  await user.click(page().getByRole('radio', { name: 'Yes, in jail' }));
  expect(page().queryByText(/Do not use this on a jail or prison tablet/)).toBeNull();
});

test('with several charges, the page says which one is meant', () => {
  const second = { id: 'charge-2', case: 'case-2', jurisdiction: 'va', disposition: 'dismissed', offense: 'threats' };
  visit({ at: ask('charge.grade') });
  expect(page().queryByText(/^About:/)).toBeNull();
  cleanup();
  visit({ at: ask('charge.grade'), record: { ...ONE_CHARGE, charges: [...(ONE_CHARGE.charges ?? []), second] } });
  expect(page().getByText(/^About: Charge 1: /)).toBeDefined();
});

describe('what was answered for an earlier charge of the same case', () => {
  const first = { id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted', offense: 'petty-theft', 'disposition-date': '2013-06', grade: 'felony' };
  const second = { id: 'charge-2', case: 'case-1', jurisdiction: 'va', disposition: 'convicted', offense: 'threats' };
  const about = (fact: string) => ({ ...ask(fact), charge: 'charge-2' }) as ReturnType<typeof ask>;
  const at = (fact: string, charges: readonly object[] = [first, second]) => visit({ at: about(fact), steps: [about(fact)], record: { ...ONE_CHARGE, charges: charges as never } });
  const same = () => page().queryByRole('button', { name: en.question.sameInCase });

  test('is shown, and one press fills it in', async () => {
    const { context } = at('charge.disposition-date');
    expect(page().getByText('Charge 1: Theft of a smaller amount, in the same case: June 2013.')).toBeDefined();
    await userEvent.click(same() as HTMLElement);
    expect(context().record.charges[1]).toEqual(second);
    await userEvent.click(page().getByRole('button', { name: 'Continue' }));
    await vi.waitFor(() => expect(context().record.charges[1]).toEqual({ ...second, 'disposition-date': '2013-06' }));
  });

  test.each([
    ['another case', 'charge.disposition-date', [first, { ...second, case: 'case-2' }]],
    ['an answer that is not known', 'charge.disposition-date', [{ ...first, 'disposition-date': 'unknown' }, second]],
    ['what each charge has of its own', 'charge.grade', [first, second]],
  ])('is not offered for %s', (_what, fact, charges) => {
    at(fact, charges);
    expect(same()).toBeNull();
  });
});

describe('a section of law in place of the kind of charge', () => {
  const BARE = { ...ONE_CHARGE, charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'va', disposition: 'convicted' }] };
  const search = () => page().getByRole('textbox', { name: /Type a word/ });
  const goOn = () => userEvent.click(page().getByRole('button', { name: 'Continue' }));

  test('a known section is offered by its name, and tells the kind by itself', async () => {
    const { context, phase } = visit({ record: BARE });
    await userEvent.type(search(), '§ 18.2-9');
    expect(page().getByRole('status').textContent).toBe('1 match.');
    await userEvent.click(page().getByRole('radio', { name: '18.2-96: Petit larceny' }));
    await goOn();
    await vi.waitFor(() => expect(phase()).toBe('review'));
    expect(context().record.charges[0]).toEqual({ ...BARE.charges[0], statute: '18.2-96' });
    expect(page().getByRole('heading', { name: 'Charge 1: Petit larceny' })).toBeDefined();
  });

  test('it can be changed back to a kind of charge, and then the section is gone', async () => {
    const { context, phase } = visit({ record: { ...BARE, charges: [{ ...BARE.charges[0], id: 'charge-1', statute: '18.2-96' }] } });
    await userEvent.click(page().getByRole('button', { name: /section of law/ }));
    expect(page().getByRole<HTMLInputElement>('radio', { name: '18.2-96: Petit larceny' }).checked).toBe(true);
    await userEvent.type(search(), 'trespass');
    await userEvent.click(page().getByRole('radio', { name: 'Trespassing' }));
    await goOn();
    await vi.waitFor(() => expect(phase()).toBe('review'));
    expect(context().record.charges[0]).toEqual({ ...BARE.charges[0], offense: 'trespass' });
  });

  test('an unknown section is kept, and the kind is picked beside it (Q10)', async () => {
    const { context } = visit({ record: BARE });
    await userEvent.type(search(), '18.2-999');
    expect(page().getByRole('status').textContent).toContain('We do not know this section');
    await userEvent.click(page().getByText('Property and money'));
    await userEvent.click(await page().findByRole('radio', { name: 'Shoplifting' }));
    await goOn();
    await vi.waitFor(() => expect(context().record.charges[0]).toEqual({ ...BARE.charges[0], offense: 'shoplifting', statute: '18.2-999' }));
  });

  test('where a section holds several kinds, only those are to choose from, and the page says why it asks', async () => {
    const charge = { ...BARE.charges[0], id: 'charge-1', statute: '18.2-57' };
    const { context } = visit({ record: { ...BARE, charges: [charge] }, steps: [ask('charge.offense')], at: ask('charge.offense') });
    expect(page().getAllByRole('radio').map((one) => (one as HTMLInputElement).value)).toEqual(['simple-assault', 'assault-police', 'unknown']);
    expect(page().getByText(en.picker.kindsOf('18.2-57'))).toBeDefined();
    await userEvent.click(page().getAllByRole('radio')[1] as HTMLElement);
    await goOn();
    await vi.waitFor(() => expect(context().record.charges[0]).toEqual({ ...charge, offense: 'assault-police' }));
  });

  test('a word for a charge that has a number in it is still a word', async () => {
    visit({ record: BARE });
    await userEvent.type(search(), 'assault 2nd degree');
    expect(page().getByRole('radio', { name: 'Simple assault' })).toBeDefined();
  });

  test('Enter picks the one match and says so; pressed again it answers', async () => {
    const { context } = visit({ record: BARE, steps: [ask('charge.offense')], at: ask('charge.offense') });
    await userEvent.type(search(), 'trespass{Enter}');
    expect(context().record.charges[0]).not.toHaveProperty('offense');
    expect(page().getByText(en.picker.pickedOnly(offenses['trespass']?.label ?? ''))).toBeDefined();
    await userEvent.type(search(), '{Enter}');
    await vi.waitFor(() => expect(context().record.charges[0]).toMatchObject({ offense: 'trespass' }));
  });

  test('Enter with several matches, or none, asks to pick one', async () => {
    visit({ record: BARE, steps: [ask('charge.offense')], at: ask('charge.offense') });
    for (const typed of ['theft', 'xyzzy']) {
      await userEvent.clear(search());
      await userEvent.type(search(), `${typed}{Enter}`);
      expect(await page().findAllByText(en.errors.noOffense())).not.toHaveLength(0);
    }
  });

  test('Something else is in view whatever is typed', async () => {
    visit({ record: BARE });
    await userEvent.type(search(), 'xyzzy');
    expect(page().getByRole('radio', { name: /^Something else/ })).toBeDefined();
  });
});

test('words of a court paper are explained, and the person picks what they mean', async () => {
  const user = userEvent.setup();
  const { context } = visit({ at: ask('charge.disposition'), record: { ...ONE_CHARGE, charges: [{ id: 'charge-1', case: 'case-1', jurisdiction: 'va', offense: 'petty-theft', disposition: 'unknown' }] } });
  await user.click(page().getByText('Find the words on the paper'));
  const field = page().getByRole('textbox', { name: /words on the paper/ });
  await user.type(field, 'Nolle Prosequi');
  await user.click(await page().findByRole('button', { name: /^Pick: The prosecutor dropped the charge/ }));
  expect(document.activeElement).toBe(page().getByRole('radio', { name: 'The prosecutor dropped the charge' }));
  await user.clear(field);
  await user.type(field, 'voluntary dismissal with leave');
  expect(page().getAllByRole('button', { name: /^Pick:/ }).map(({ textContent }) => textContent?.split(' (')[0])).toEqual(['Pick: The case is still open', 'Pick: The prosecutor dropped the charge']);
  await user.clear(field);
  await user.type(field, 'xyzzy');
  expect(page().getByRole('status').textContent).toContain('We do not know these words');
  await user.click(page().getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(context().record.charges[0]?.['disposition']).toBe('nolle-prosequi'));
});
