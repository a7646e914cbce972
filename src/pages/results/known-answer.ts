import type { Answer, Choice } from '../../domain/answer.ts';
import type { DateRange } from '../../domain/date-range.ts';
import type { Fact } from '../../engine/fact.ts';
import type { MissingFact } from '../../engine/missing.ts';
import { answerOf } from '../../interview/record.ts';
import { listed } from '../../ui/words/english.ts';
import type { Words } from '../../ui/words/en.ts';
import { answerInWords } from '../answer-in-words.ts';
import type { ResultsView } from './results-view.ts';

/** An answer behind a rule: what was said, or what follows from other answers; no text where it was not asked yet. */
export interface KnownAnswer {
  readonly text: string | undefined;
  readonly workedOut: boolean;
}

/** An answer that nobody gave and the engine worked out; undefined where it has no plain words. */
function workedOutWords(fact: Fact, answer: Answer | undefined, { question, fields, dates }: Words): string | undefined {
  if (answer === undefined || answer === 'unknown') return undefined;
  if (Array.isArray(answer)) return listed((answer as Choice).map((value) => fact.options?.[value]?.label ?? value), 'or');
  if ('least' in answer) {
    const { least, most } = answer;
    if (least === most) return String(least);
    return Number.isFinite(most) ? dates.between(String(least), String(most)) : undefined;
  }
  const { none, notYet, earliest, latest } = answer as DateRange;
  if (none === 'yes') return fields.never;
  if (notYet) return fields.notYet;
  if (none === 'unknown') return question.dontKnow;
  return earliest === latest ? dates.long(earliest) : undefined;
}

/** The answer behind a rule, as a person reads it. */
export function knownAnswer({ fact: id, charge }: MissingFact, { record, rules, person, today }: ResultsView, words: Words): KnownAnswer {
  const fact = rules.vocabulary.facts[id];
  if (!fact) return { text: undefined, workedOut: false };
  const told = answerOf(record, id, charge?.id);
  const holder = person.charges.find((one) => one.id === charge?.id) ?? person;
  const worked = told === undefined || told === 'unknown' ? workedOutWords(fact, holder.answers[id], words) : undefined;
  if (worked !== undefined) return { text: worked, workedOut: true };
  return { text: told === undefined ? undefined : answerInWords(fact, told, today, words), workedOut: false };
}
