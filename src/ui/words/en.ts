import { about } from './en/about.ts';
import { anotherDay } from './en/another-day.ts';
import { card, families, glossary } from './en/card.ts';
import { dates } from './en/dates.ts';
import { errors } from './en/errors.ts';
import { help } from './en/help.ts';
import { keep } from './en/keep.ts';
import { outcome } from './en/outcome.ts';
import { person } from './en/person.ts';
import { places } from './en/places.ts';
import { print } from './en/print.ts';
import { fields, personal, picker, question } from './en/question.ts';
import { resources } from './en/resources.ts';
import { findOut, nothingOpen, results } from './en/results.ts';
import { charge, review } from './en/review.ts';
import { common, crash, erase, exit, footer, header, loadFailed, notFound } from './en/site.ts';
import { place, start, who } from './en/start.ts';

/**
 * Every word of the interface in English, grouped by page. A plain string, or a function where a value goes in.
 * Questions and reasons are not here: they stand in the rule files.
 */
export const en = {
  /** The code for the `lang` attribute. */
  language: 'en',
  person,
  dates,
  common,
  header,
  start,
  who,
  place,
  question,
  personal,
  picker,
  fields,
  errors,
  charge,
  review,
  results,
  anotherDay,
  outcome,
  card,
  families,
  glossary,
  resources,
  findOut,
  nothingOpen,
  places,
  help,
  print,
  exit,
  erase,
  crash,
  loadFailed,
  notFound,
  footer,
  keep,
  about,
};

/** The words of a language: the keys and the functions of English. */
export type Words = typeof en;
