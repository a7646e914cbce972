import type { Answer, Answers, Charge, Person } from '../../src/domain/answer.ts';
import { between, exactly, NEVER_HAPPENED } from '../../src/domain/date-range.ts';
import { day, nextDay } from '../../src/domain/day.ts';
import { seeded } from '../../src/build/seeded.ts';
import { choices, dates } from './sample-laws.ts';

/** The day of asking. */
export const TODAY = day('2026-11-24');

/** A thousand persons with one to eight charges (4.5 on average), always the same, of whom every fact is known exactly. */
export function samplePersons(count = 1000): readonly Person[] {
  const random = seeded(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const choice = (fact: string): Answer => [(choices[fact] as readonly string[])[below((choices[fact] as readonly string[]).length)] as string];
  const factsOf = (prefix: boolean) => Object.keys(choices).filter((fact) => fact.startsWith('charge.') === prefix);

  return Array.from({ length: count }, (_, index): Person => {
    const charges = Array.from({ length: 1 + (index % 8) }, (_unused, number): Charge => {
      const answers: Record<string, Answer> = { 'charge.jurisdiction': ['va'], 'charge.age-at-offense': exact(16 + below(30)) };
      for (const fact of factsOf(true)) answers[fact] = choice(fact);
      let when = day(`${1998 + below(24)}-01-01`);
      for (const fact of dates) {
        when = nextDay(when, below(900));
        answers[fact] = below(8) === 0 && fact !== 'charge.offense-date' && fact !== 'charge.disposition-date' ? NEVER_HAPPENED : exactly(when);
      }
      const inCase = String(below(3));
      return { id: String(number), case: inCase, incident: inCase, answers };
    });
    const answers: Record<string, Answer> = { complete: ['yes'] };
    for (const fact of factsOf(false)) answers[fact] = choice(fact);
    return { answers, charges };
  });
}

const exact = (value: number): Answer => ({ least: value, most: value });

/** The same persons as people answer: a fifth of the facts not known or not asked, a fifth of the dates known by their year, half of the lists not complete. */
export function vague(persons: readonly Person[]): readonly Person[] {
  const random = seeded(11);
  const blur = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([fact, answer]): [string, Answer | undefined] => {
        const luck = random();
        if (fact === 'charge.jurisdiction') return [fact, answer];
        if (fact === 'complete') return [fact, luck < 0.5 ? answer : undefined];
        if (luck < 0.1) return [fact, 'unknown'];
        if (luck < 0.2) return [fact, undefined];
        if (luck < 0.4 && typeof answer === 'object' && 'earliest' in answer && answer.none === 'no') return [fact, between(nextDay(answer.earliest, -180), nextDay(answer.latest, 180))];
        return [fact, answer];
      }),
    );
  return persons.map(({ answers, charges }) => ({ answers: blur(answers), charges: charges.map((charge) => ({ ...charge, answers: blur(charge.answers) })) }));
}
