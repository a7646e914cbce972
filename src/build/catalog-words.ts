import { problemsOf as shapeProblems, type Issue } from './shape-words.ts';
import type { Problem, Source } from './yaml-source.ts';

/** A complaint about a file of the catalog in words: where, what was found, and what to write instead. */
export const problemsOf = (source: Source, issue: Issue): readonly Problem[] =>
  shapeProblems(source, issue, {
    unknownKey: (key) => `"${key}" is not a key of the catalog; correct it or take it out (src/catalog/resource.ts lists the keys)`,
    list: 'a list such as [en, es]',
    union: () => 'write all, or a list of places such as [us, dc]',
  });
