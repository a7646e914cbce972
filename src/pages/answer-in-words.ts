import { jurisdictionNames, type Jurisdiction } from '../domain/jurisdiction.ts';
import type { Day } from '../domain/day.ts';
import type { Fact } from '../engine/fact.ts';
import { formKind, toForm } from '../interview/answer-fields.ts';
import type { AnswerText } from '../rules/case-format.ts';
import { listed } from '../ui/words/english.ts';
import type { Words } from '../ui/words/en.ts';

/** An answer as a person reads it back: the words of the option, a date with its month as a word, "I don’t know". */
export function answerInWords(fact: Fact, answer: AnswerText, today: Day, { question, dates }: Words): string {
  if (answer === 'unknown') return question.dontKnow;
  const text = String(answer);
  if (fact.type === 'statute') return text;
  switch (formKind(fact)) {
    case 'choice':
    case 'offense':
      return listed((typeof answer === 'object' ? answer : [text]).map((value) => fact.options?.[value]?.label ?? jurisdictionNames[value as Jurisdiction] ?? ''), 'or');
    case 'born': {
      const { age } = toForm(fact, answer, today);
      return age === '' ? dates.answer(text) : dates.yearsOld(Number(age));
    }
    case 'date':
      return dates.answer(text);
    case 'sentence':
      return dates.length(text);
    case 'number':
      return text;
  }
}
