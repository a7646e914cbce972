/** What is wrong with an answer, one function an error; the words come from above. */
export interface AnswerErrors {
  readonly noChoice: () => string;
  readonly noDate: () => string;
  readonly noNumber: () => string;
  readonly noSentence: () => string;
  readonly yearDigits: () => string;
  readonly yearTooEarly: (year: number) => string;
  readonly yearTooLate: (year: number) => string;
  readonly monthNumber: () => string;
  readonly monthMissing: () => string;
  readonly dayNumber: () => string;
  /** A month (1–12) of a year that has only so many days. */
  readonly noSuchDay: (month: number, year: number, count: number) => string;
  readonly inFuture: () => string;
  readonly notNumber: () => string;
  readonly numberTooHigh: (high: number) => string;
  readonly ageTooHigh: (high: number) => string;
  readonly twoAges: () => string;
}
