import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact, Voiced } from '../../src/engine/fact.ts';
import { en } from '../../src/ui/words/en.ts';
import { spoken, voices } from '../../src/ui/words/voice.ts';
import { longestSentence, wordsIn } from './grade.ts';
import { readYaml, ruleFiles } from './texts.ts';

interface Asked extends Fact {
  readonly file: string;
}

const read = (file: string): Asked[] =>
  Object.entries(readYaml(file) as unknown as Record<string, Fact>).map(([id, fact]) => ({ ...fact, id, file }));
const shared = read('rules/facts.yaml');
const places = ruleFiles.filter(file => /^rules\/[a-z]{2}\/facts\.yaml$/.test(file)).map(read);
const all = [shared, ...places].flat();

const said = (text: Voiced): string[] => [...new Set(voices.map(voice => spoken(text, voice, en.person.name(voice))))];
const headings = all.flatMap(fact => said(fact.question).map(heading => ({ fact, heading })));
const wrong = (bad: (fact: Asked) => boolean): string[] => all.filter(bad).map(({ file, id }) => `${file} ${id}`);
const wrongHeadings = (bad: (heading: string) => boolean): string[] =>
  headings.filter(({ heading }) => bad(heading)).map(({ fact, heading }) => `${fact.file} ${fact.id}: "${heading}"`);

describe('questions', () => {
  test('every shared fact of the rule language is there, and no other', () => {
    const table = (readFileSync('docs/rule-language.md', 'utf8').split('## Facts')[1] ?? '').split("A place's own")[0] ?? '';
    const rows = table.split('\n').filter(row => row.startsWith('|') && !row.includes('is not a fact'));
    const ids = rows.flatMap(row => [...(row.split('|')[1] ?? '').matchAll(/`([a-z.-]+)`/g)].map(match => match[1] ?? ''));
    expect(shared.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
  });

  test('shared choices have the values of the rule language', () => {
    const table = (readFileSync('docs/rule-language.md', 'utf8').split('## Facts')[1] ?? '').split('\n');
    const valuesOf = (id: string): string[] => {
      const cells = table.find(row => row.startsWith('|') && (row.split('|')[1] ?? '').includes(`\`${id}\``))?.split('|') ?? [];
      return (cells[3] ?? '').replace(/ — .*|\(.*/, '').trim().split(/\s+/);
    };
    const choices = shared.filter(fact => fact.options !== undefined);
    expect(choices.map(({ id, options }) => [id, Object.keys(options ?? {}).sort()])).toEqual(choices.map(({ id }) => [id, valuesOf(id).sort()]));
  });

  test('a heading has 20 words or fewer and one question mark at its end (Q2)', () => {
    expect(wrongHeadings(heading => wordsIn(heading).length > 20 || heading.split('?').length !== 2 || !heading.endsWith('?'))).toEqual([]);
  });

  test('a heading does not join two questions (Q2)', () => {
    const joined = /\b(?:and|or) (?:is|are|was|were|do|does|did|has|have|had|will|can|could|what|when|where|who|which|how|why)\b/i;
    expect(wrongHeadings(heading => joined.test(heading))).toEqual([]);
  });

  test('a heading does not lean on a bare it, this or they (Q4)', () => {
    const bare = /\b(?:it|they|he|she)\b|\b(?:this|these) (?:is|are|was|were|do|does|did|has|have|had|will|can|happen\w*|end\w*|start\w*)\b|^(?:is|was|does|did|has|will|can) this\b(?! \w+ )/i;
    expect(wrongHeadings(heading => bare.test(heading))).toEqual([]);
  });

  test('each question is neutral or has its forms (Q13)', () => {
    expect(wrong(({ question }) => (typeof question === 'string' ? /\byou(?:rs?)?\b|\{/i.test(question) : !/\byou(?:r)?\b/i.test(question.you) || question.you.includes('{') || !question.they.includes('{person}')))).toEqual([]);
  });

  test('why we ask has 25 words or fewer (Q3)', () => {
    expect(wrong(({ why }) => typeof why !== 'string' || why.trim() === '' || wordsIn(why).length > 25)).toEqual([]);
  });

  test('no sentence is over 25 words', () => {
    const parts = (fact: Asked): string[] => [fact.help ?? '', fact['read-aloud'] ?? '', ...Object.values(fact.options ?? {}).flatMap(({ label, help }) => [label, help ?? ''])];
    expect(wrong(fact => parts(fact).some(part => longestSentence(part) > 25))).toEqual([]);
  });

  test('a label is a noun phrase for reasons: small first letter, no full stop, no "you"', () => {
    expect(wrong(({ label }) => !/^[a-z]/.test(label) || /[.?]$/.test(label) || /\byou/i.test(label))).toEqual([]);
  });

  test('no name, birth date, number, address, immigration status or story is asked (Q6)', () => {
    const ids = /(?:^|[.-])(?:name|ssn|birth-?date|date-of-birth|address|email|phone|immigration|citizen(?:ship)?|story|victim-name)(?:$|-)/;
    const asked = /\b(?:social security|date of birth|birth ?date|full name|your name|victim['’]s name|street address|home address|email|phone number|citizen\w*|immigration status|tell us what happened)\b/i;
    expect(wrong(fact => ids.test(fact.id) || [fact.label, ...said(fact.question)].some(text => asked.test(text)))).toEqual([]);
  });

  test('the app adds I don’t know, so no fact writes it (K1, K2)', () => {
    expect([en.question.dontKnow, en.question.ratherNot]).toEqual(['I don’t know', 'I’d rather not say']);
    const own = /\bdon['’]?t know\b|\bnot sure\b|\brather not\b|\bunknown\b/i;
    expect(wrong(({ options }) => Object.entries(options ?? {}).some(([value, { label }]) => /^(?:unknown|dont-know|rather-not|not-sure)$/.test(value) || own.test(label)))).toEqual([]);
  });

  test('each says how to find the answer: office, what to ask for, cost and a safer way (K5)', () => {
    expect(wrong(fact => (typeof fact['find-out'] === 'string' ? fact['find-out'].trim() === '' : !fact['find-out']?.office || !fact['find-out']['ask-for']))).toEqual([]);
    const whole = shared.filter(fact => typeof fact['find-out'] === 'string' || !fact['find-out'].cost || !fact['find-out'].safer);
    expect(whole.map(({ id }) => id)).toEqual([]);
  });

  test('each shared question has words for a volunteer to say (V6)', () => {
    expect(shared.filter(fact => !fact['read-aloud']).map(({ id }) => id)).toEqual([]);
  });

  test('the most personal questions come last (Q14)', () => {
    for (const own of [[], ...places]) {
      const here = [...shared, ...own];
      const lastPlain = Math.max(...here.filter(({ sensitive }) => !sensitive).map(({ order }) => order));
      expect(here.filter(({ sensitive, order }) => sensitive && order <= lastPlain).map(({ file, id }) => `${file} ${id} comes before an untagged question`)).toEqual([]);
    }
  });

  test('orders leave room: shared outside 400 to 699, a place’s own within or above 800; what a place asks of a charge may stand before a shared question, never with one', () => {
    expect(shared.filter(({ order }) => order < 10 || order > 990 || (order >= 400 && order < 700)).map(({ id }) => id)).toEqual([]);
    expect(places.flat().filter(({ id, order, sensitive }) => (sensitive ? order < 800 || order > 990 : order < (id.startsWith('charge.') ? 10 : 400) || order > 699)).map(({ file, id }) => `${file} ${id}`)).toEqual([]);
    expect(places.flat().filter(own => shared.some(({ order }) => order === own.order)).map(({ file, id }) => `${file} ${id}`)).toEqual([]);
    expect(new Set(shared.map(({ order }) => order)).size).toBe(shared.length);
  });
});
