import * as z from 'zod/mini';
import type { NumberRange } from '../../domain/number-range.ts';
import { LIFE, thirtieths } from '../../domain/sentence-length.ts';
import { ALWAYS, type Timeline } from '../../domain/timeline.ts';
import type { SentenceLimit } from '../criterion.ts';
import { factReader } from '../fact.ts';
import { leaf } from '../leaf.ts';
import type { Scope } from '../scope.ts';
import type { Operator } from './operator.ts';
import { onlyEntry, period } from './shapes.ts';

type Limit = number | SentenceLimit;

const limitOf = (limit: Limit): number => (typeof limit === 'number' ? limit : limit === 'life' ? LIFE : thirtieths(limit));
const schema = () => onlyEntry(z.union([z.number(), period, z.literal('life')]));

/** `at-least: {fact: n}`: a number or a sentence is n or more. */
export const atLeast: Operator<'at-least'> = {
  schema,
  make: (criterion, ground) => {
    const [name, written] = Object.entries(criterion['at-least'])[0] as [string, Limit];
    const limit = limitOf(written);
    const reader = factReader(name);
    const line = (scope: Scope): Timeline => {
      const answer = reader.answerIn(scope) as NumberRange | 'unknown' | undefined;
      if (answer === undefined || answer === 'unknown') return ALWAYS.unknown;
      return answer.least >= limit ? ALWAYS.yes : answer.most < limit ? ALWAYS.no : ALWAYS.unknown;
    };
    return leaf('at-least', criterion, ground, { names: [name], line });
  },
  sentence: (criterion, phrases, facts) => {
    const [name, limit] = Object.entries(criterion['at-least'])[0] as [string, Limit];
    return phrases.atLeast(facts[factReader(name).id]?.label ?? name, limit);
  },
};

/** `at-most: {fact: n}`: a number or a sentence is n or less. */
export const atMost: Operator<'at-most'> = {
  schema,
  make: (criterion, ground) => {
    const [name, written] = Object.entries(criterion['at-most'])[0] as [string, Limit];
    const limit = limitOf(written);
    const reader = factReader(name);
    const line = (scope: Scope): Timeline => {
      const answer = reader.answerIn(scope) as NumberRange | 'unknown' | undefined;
      if (answer === undefined || answer === 'unknown') return ALWAYS.unknown;
      return answer.most <= limit ? ALWAYS.yes : answer.least > limit ? ALWAYS.no : ALWAYS.unknown;
    };
    return leaf('at-most', criterion, ground, { names: [name], line });
  },
  sentence: (criterion, phrases, facts) => {
    const [name, limit] = Object.entries(criterion['at-most'])[0] as [string, Limit];
    return phrases.atMost(facts[factReader(name).id]?.label ?? name, limit);
  },
};
