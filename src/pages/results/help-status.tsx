import { createContext, useContext } from 'react';
import { useWords } from '../../ui/words/words.ts';
import type { HelpByPlace } from '../help/load-places-help.ts';
import type { Loaded } from '../loaded.ts';
import { TryAgain } from '../try-again.tsx';

/** Who helps in the places at hand; provided by the result page. */
export const HelpContext = createContext<Loaded<HelpByPlace>>({ state: 'loading' });

/** Who helps in the places at hand, on its way or here. */
export const useHelp = (): Loaded<HelpByPlace> => useContext(HelpContext);

/** Says that the list of helpers is on its way, or did not arrive and can be asked for again (O6). */
export function HelpStatus() {
  const { common, loadFailed } = useWords();
  const help = useHelp();
  if (help.state === 'loading') return <p>{common.loading}</p>;
  if (help.state === 'here') return null;
  return (
    <>
      <p>
        {loadFailed.heading}. {loadFailed.text}
      </p>
      <TryAgain />
    </>
  );
}
