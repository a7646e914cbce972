import fc from 'fast-check';
import type { Answer, Answers, Charge, FactId, Person } from '../../../src/domain/answer.ts';
import { exactly, NEVER_HAPPENED, notYet, parseDateRange, UNKNOWN_DATE, type DateRange } from '../../../src/domain/date-range.ts';
import { day, formatDay, nextDay, OPEN_END, OPEN_START, type Day } from '../../../src/domain/day.ts';
import type { NumberRange } from '../../../src/domain/number-range.ts';
import { LIFE } from '../../../src/domain/sentence-length.ts';

/** The day of asking in every property. */
export const asOf = day('2022-03-01');

/** A day near the day of asking, often the end of a month or a leap day. */
export const someDay: fc.Arbitrary<Day> = fc.oneof(
  fc.integer({ min: day('2016-01-01'), max: day('2028-12-31') }).map((value) => value as Day),
  fc.constantFrom(...['2020-02-29', '2024-02-29', '2019-01-31', '2021-08-31', '2021-02-28', '2022-02-28', '2022-03-01', '2022-03-02', '2021-03-01', '2020-12-31', '2023-01-01'].map(day)),
);

const values = ['a', 'b', 'c'] as const;
const choice: fc.Arbitrary<Answer> = fc.constantFrom(...values).map((value) => [value]);
const date: fc.Arbitrary<Answer> = fc.oneof({ weight: 5, arbitrary: someDay.map(exactly) }, { weight: 1, arbitrary: fc.constant(NEVER_HAPPENED) });
const number: fc.Arbitrary<Answer> = fc.integer({ min: 0, max: 5 }).map((value) => ({ least: value, most: value }));
const length: fc.Arbitrary<Answer> = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 1200 }) }, { weight: 1, arbitrary: fc.constant(LIFE) }).map((value) => ({ least: value, most: value }));

/** Facts of the person and of a charge, each with its exact answers. */
export const personFacts: Readonly<Record<FactId, fc.Arbitrary<Answer>>> = { status: choice, born: date, score: number };
/** Facts of a charge, each with its exact answers. */
export const chargeFacts: Readonly<Record<FactId, fc.Arbitrary<Answer>>> = {
  'charge.kind': choice, 'charge.first': date, 'charge.second': date, 'charge.third': date, 'charge.amount': number, 'charge.length': length,
};

/** One charge, answered exactly. */
export const someCharge: fc.Arbitrary<Omit<Charge, 'id'>> = fc.record({
  case: fc.constantFrom('1', '2'),
  incident: fc.constantFrom('1', '2'),
  answers: fc.record(chargeFacts).map((answers): Answers => ({ ...answers, 'charge.jurisdiction': ['va'] })),
});

/** A person of whom every fact is known exactly, and every charge listed. */
export const exactPerson: fc.Arbitrary<Person> = fc
  .tuple(fc.record(personFacts), fc.array(someCharge, { minLength: 1, maxLength: 3 }))
  .map(([answers, charges]) => ({ answers: { ...answers, complete: ['yes'] }, charges: charges.map((charge, index) => ({ ...charge, id: String(index) })) }));

const isDate = (answer: Exclude<Answer, 'unknown'>): answer is DateRange => 'earliest' in answer;
const isNumber = (answer: Exclude<Answer, 'unknown'>): answer is NumberRange => 'least' in answer;

/** Every text a person may write for a date that is or may be this day. */
export const textsFor = (value: Day): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })).chain(([back, on]) => {
    const exact = formatDay(value);
    const [month, year] = [exact.slice(0, 7), exact.slice(0, 4)];
    const [before, behind] = [formatDay(nextDay(value, -back)), formatDay(nextDay(value, on))];
    const near = String(Number(year) + (on % 3) - 1);
    return fc.constantFrom(exact, month, year, `${exact}~`, `${month}~`, `${near}~`, `${before}/${behind}`, `${before.slice(0, 7)}/${behind}`, `${before.slice(0, 4)}/${behind.slice(0, 4)}`, `../${behind}`, `${before}/..`, `${before}~/${behind}~`, 'unknown');
  });

function looserDate(range: DateRange): fc.Arbitrary<Answer | undefined> {
  if (range.none === 'yes') return fc.constantFrom<Answer[]>(range, 'unknown', UNKNOWN_DATE, { earliest: asOf, latest: nextDay(asOf, 90), none: 'unknown' });
  const wider = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })).map(([back, on]): Answer => ({ earliest: nextDay(range.earliest, -back), latest: nextDay(range.latest, on), none: range.none }));
  const open: Answer[] = [range, 'unknown', { ...range, none: 'unknown' }, { ...range, latest: OPEN_END, none: range.none }, { ...range, earliest: OPEN_START, none: range.none }];
  if (range.none === 'no' && range.earliest > asOf) open.push(notYet(asOf));
  const written = range.none === 'no' && range.earliest === range.latest ? textsFor(range.earliest).map((text): Answer => parseDateRange(text, asOf) as DateRange) : wider;
  return fc.oneof(wider, fc.constantFrom(...open), written);
}

/** An answer that stands for all that this one stands for, and perhaps more; undefined is "not asked". */
export function looser(answer: Answer | undefined): fc.Arbitrary<Answer | undefined> {
  if (answer === undefined || answer === 'unknown') return fc.constantFrom(answer, undefined);
  if (isDate(answer)) return fc.oneof(fc.constant(undefined), looserDate(answer));
  if (isNumber(answer)) {
    const wider = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1, 2, 40, Infinity)).map(([down, up]): Answer => ({ least: Math.max(0, answer.least - down), most: answer.most + up }));
    return fc.oneof(wider, fc.constantFrom<(Answer | undefined)[]>(answer, 'unknown', undefined));
  }
  return fc.oneof(
    fc.subarray([...values]).map((more): Answer => [...new Set([...(answer as readonly string[]), ...more])]),
    fc.constantFrom<(Answer | undefined)[]>(answer, 'unknown', undefined),
  );
}

function looserFact(id: FactId, answer: Answer | undefined): fc.Arbitrary<Answer | undefined> {
  if (id === 'charge.jurisdiction') return fc.constant(answer);
  if (id === 'complete') return fc.constantFrom(answer, answer === undefined ? undefined : ('unknown' as const), undefined);
  return fc.oneof({ weight: 2, arbitrary: fc.constant(answer) }, { weight: 3, arbitrary: looser(answer) });
}

const looserAnswers = (answers: Answers): fc.Arbitrary<Answers> => fc.record(Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, looserFact(id, answer)])));

/** The same person, known less well. */
export const looserPerson = (person: Person): fc.Arbitrary<Person> =>
  fc.tuple(looserAnswers(person.answers), ...person.charges.map((charge) => looserAnswers(charge.answers))).map(([answers, ...charges]) => ({
    answers,
    charges: person.charges.map((charge, index) => ({ ...charge, answers: charges[index] as Answers })),
  }));
