import { createContext, useContext } from 'react';
import { en, type Words } from './en.ts';

/** The words of the language on screen. English unless a provider says otherwise. */
export const WordsContext = createContext<Words>(en);

/** The words of the language on screen: `const words = useWords()`. */
export const useWords = (): Words => useContext(WordsContext);
