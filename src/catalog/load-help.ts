import { help, nationalHelp } from 'virtual:help';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import type { HelpChunk } from './help-chunk.ts';

/** Loads who helps in a place: its own entries, then those that serve every place. Rejects where a file of the site does not arrive. */
export async function loadHelp(place: Jurisdiction): Promise<HelpChunk> {
  const [own, national] = await Promise.all([help[place](), nationalHelp()]);
  return { ...own.default, resources: [...own.default.resources, ...national.default] };
}
