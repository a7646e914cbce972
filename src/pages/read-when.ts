import { day } from '../domain/day.ts';
import type { Path } from '../rules/path-file.ts';
import { capital } from '../ui/words/english.ts';
import type { Words } from '../ui/words/en.ts';

/** When a source was read; of one that was not, that it was not. */
export const readWhen = ({ read, text }: Path['sources'][number], { card, dates }: Words): string => (text === 'knowledge' ? `${capital(card.text[text])}.` : card.readOn(dates.long(day(read))));
