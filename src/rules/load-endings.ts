import { endings } from 'virtual:rules';
import type { EndingFile } from './ending-file.ts';

/** Brings the words that court papers use for how a case ended. Rejects where the file of the site does not arrive. */
export const loadEndings = async (): Promise<EndingFile> => (await endings()).default;
