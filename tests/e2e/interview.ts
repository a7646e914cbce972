import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';

/** The day of every browser test: no test depends on the calendar. */
export const TODAY = '2026-11-24';

/** What a person says on a page: the label of a choice, or what they type: a date like `2015-06`, a number, `40 years`. */
export type Reply = string;

/**
 * A person's answers: words of the heading, and the reply; a list has one reply for each charge.
 * What is not in the table is answered with "I don’t know".
 */
export type Table = readonly (readonly [heading: RegExp, reply: Reply | readonly Reply[]])[];

/** One page that was answered. `charge` counts from 1. */
export interface Asked {
  readonly heading: string;
  readonly charge: number;
  readonly reply: Reply;
}

/** A person who screens: the choice on the start page, the places, and the answers. */
export interface Someone {
  readonly who: string;
  readonly places: readonly string[];
  readonly answers: Table;
}

export const DONT_KNOW = 'I don’t know';
const MORE_CHARGES = 'Is there another charge or case to add?';

/** Opens the start page on the fixed day. */
export async function open(page: Page, address = './'): Promise<void> {
  await page.clock.setFixedTime(`${TODAY}T12:00:00`);
  await page.goto(address);
  await expect(page.locator('h1')).toBeVisible();
}

/** Says who screens, and picks where the cases were, without going on. */
export async function pickPlaces(page: Page, { who, places }: Pick<Someone, 'who' | 'places'>): Promise<void> {
  await open(page);
  await page.getByLabel(who, { exact: true }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  for (const place of places) await page.getByLabel(place, { exact: true }).check();
}

/** Says who screens, and where the cases were. Ends on the first question. */
export async function begin(page: Page, someone: Pick<Someone, 'who' | 'places'>): Promise<void> {
  await pickPlaces(page, someone);
  await goOn(page);
}

/** Presses Continue and waits for the next page. */
export async function goOn(page: Page): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL((now) => now.href !== before);
  await expect(page.getByRole('heading', { level: 1, name: 'Loading' })).toHaveCount(0);
}

/** The heading of the page, and the charge it asks about. */
export async function heading(page: Page): Promise<{ readonly text: string; readonly charge: number }> {
  const about = page.locator('.caption', { hasText: 'About: Charge' });
  const charge = (await about.count()) === 0 ? '1' : (/Charge (\d+)/.exec(await about.innerText())?.[1] ?? '1');
  return { text: await page.locator('h1').innerText(), charge: Number(charge) };
}

/** The section of law in a reply like `18.2-96: Petit larceny`. */
const sectionIn = (reply: Reply): string | undefined => /^(\d\S*): /.exec(reply)?.[1];

/** Gives one answer as a person would: picks the choice of that name, or types into the fields. Does not press Continue. */
export async function give(page: Page, reply: Reply): Promise<void> {
  const search = page.getByLabel('Type a word, like theft or drugs');
  if ((await search.count()) > 0 && reply !== DONT_KNOW) await search.fill(sectionIn(reply) ?? reply);
  const choice = page.getByRole('radio', { name: reply, exact: true });
  if ((await choice.count()) > 0) {
    await choice.check();
    return;
  }
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const fields = page.getByRole('main').getByRole('textbox');
  expect(await fields.count(), `"${(await heading(page)).text}" has no answer "${reply}"`).toBeGreaterThan(0);
  if ((await field('Years').count()) > 0) await field('Years').fill(String(Number.parseInt(reply)));
  else if ((await field('Month').count()) === 0) await fields.first().fill(reply);
  else for (const [index, name] of ['Year', 'Month', 'Day'].entries()) await field(name).fill(reply.split('-')[index] ?? '');
}

/** Answers the page at hand from the table. Gives what was asked and said. */
export async function answer(page: Page, table: Table, charges: number): Promise<Asked> {
  const { text, charge } = await heading(page);
  const of = text === MORE_CHARGES ? charges : charge;
  const found = table.find(([pattern]) => pattern.test(text))?.[1] ?? (text === MORE_CHARGES ? 'No, go on' : DONT_KNOW);
  const reply = typeof found === 'string' ? found : (found[of - 1] ?? DONT_KNOW);
  await give(page, reply);
  return { heading: text, charge: of, reply };
}

/** On the check page: goes on to the personal questions that are left. False where there are none. */
export async function goOnToPersonal(page: Page): Promise<boolean> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  const button = page.getByRole('button', { name: 'Go on to the personal questions' });
  if ((await button.count()) === 0) return false;
  await button.click();
  await page.waitForURL(/#\/q\//);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toHaveCount(0);
  return true;
}

/**
 * Answers every page, the personal ones too, until the answers are to be checked. Gives all that was asked, in order.
 * @param onPage looks at each page before it is answered
 */
export async function answerAll(page: Page, table: Table, onPage: () => Promise<void> = () => Promise.resolve()): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  do {
    while (new URL(page.url()).hash.startsWith('#/q/')) {
      await onPage();
      asked.push(await answer(page, table, asked.filter(({ reply }) => reply.startsWith('Yes, another case')).length + 1));
      await goOn(page);
      expect(asked.length, 'an interview ends').toBeLessThan(80);
    }
  } while (await goOnToPersonal(page));
  return asked;
}

/** From the start page to the results. Gives all that was asked. */
export async function screenInPage(page: Page, someone: Someone, onPage?: () => Promise<void>): Promise<readonly Asked[]> {
  await begin(page, someone);
  const asked = await answerAll(page, someone.answers, onPage);
  await seeResults(page);
  return asked;
}

/** From the answers to the results, once these have loaded. */
export async function seeResults(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See what may be open' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What we found');
}

/** Opens every part of the page that is closed, also those inside others; of parts that shut each other, one stays open. */
export async function openParts(page: Page): Promise<void> {
  const closed = page.locator('main details:not([open])');
  for (let depth = 0; depth < 4 && (await closed.count()) > 0; depth++) {
    await closed.evaluateAll((parts) => {
      for (const part of parts) part.setAttribute('open', '');
    });
  }
}

interface FactText {
  readonly type: string;
  readonly question: string | { readonly you: string; readonly they: string };
  readonly options?: Readonly<Record<string, { readonly label: string }>>;
}

const read = <Value>(file: string) => parse(readFileSync(file, 'utf8')) as Value;
const factFiles = readdirSync('rules', { recursive: true, encoding: 'utf8' }).filter((file) => /(^|\/)facts\.yaml$/.test(file.replaceAll('\\', '/')));
const facts = Object.entries(Object.assign({}, ...factFiles.map((file) => read(`rules/${file}`))) as Record<string, FactText>);
const offenses = Object.entries(read<Record<string, { readonly label: string }>>('rules/offenses.yaml'));

const asHeadings = ({ question }: FactText): readonly string[] =>
  typeof question === 'string' ? [question] : [question.you, ...['the person you are helping', 'the client'].map((person) => question.they.replaceAll('{person}', person))];

/** The fact of a heading; where two places ask in the same words, the one that has the answer. */
const factOf = (text: string, reply?: Reply): readonly [id: string, fact: FactText] => {
  const asking = facts.filter(([, fact]) => asHeadings(fact).includes(text));
  const found = asking.find(([, fact]) => Object.values(fact.options ?? {}).some(({ label }) => label === reply)) ?? asking[0];
  if (!found) throw new Error(`No question reads "${text}".`);
  return found;
};

/** Which form a page shows, by its heading: the type of the fact, `offense`, `born`, or `charges` for the list of charges. */
export function kindOf(text: string): string {
  if (text === MORE_CHARGES) return 'charges';
  const [id, { type }] = factOf(text);
  return id === 'charge.offense' ? 'offense' : id === 'born' ? 'born' : type;
}

/** A reply as it stands in a case. */
function caseValue(id: string, { type, options }: FactText, reply: Reply): string | number {
  const words: Readonly<Record<string, string>> = { [DONT_KNOW]: 'unknown', 'I’d rather not say': 'unknown', 'This never happened': 'none', 'Not yet': 'not-yet', Life: 'life' };
  const known = words[reply];
  if (known !== undefined) return known;
  const labels = id === 'charge.offense' ? offenses : Object.entries(options ?? {});
  const option = labels.find(([, { label }]) => label === reply)?.[0];
  if (option !== undefined) return option;
  return type === 'number' ? Number(reply) : type === 'sentence' ? `P${Number.parseInt(reply)}Y` : reply;
}

/** The case, in the format of the command line, that these answers make. Every charge is a case of its own. */
export function caseOf(place: string, asked: readonly Asked[]) {
  const person: Record<string, string | number> = {};
  const charges: Record<string, string | number>[] = [];
  let complete = 'unknown';
  for (const { heading: text, charge, reply } of asked) {
    if (text === MORE_CHARGES) {
      complete = reply === DONT_KNOW ? 'unknown' : 'yes';
      continue;
    }
    const [question, fact] = factOf(text, reply);
    const section = question === 'charge.offense' ? sectionIn(reply) : undefined;
    const [id, value] = section === undefined ? [question, caseValue(question, fact, reply)] : ['charge.statute', section];
    if (id.startsWith('charge.')) (charges[charge - 1] ??= { id: `charge-${charge}`, case: `case-${charge}`, jurisdiction: place })[id.slice(7)] = value;
    else person[id] = value;
  }
  return { version: 1, person, charges, complete };
}
