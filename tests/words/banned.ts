/** Words and phrases that no text of ours has, each with what to say in its place. */
export interface Banned {
  readonly pattern: RegExp;
  readonly say: string;
}

/** Promises and advice (requirements U2 and U4). A "certificate of eligibility" is the name of a paper. */
const advice: readonly Banned[] = [
  { pattern: /(?<!certificate of )\b(?:in)?eligib(?:le|ility)\b/i, say: 'may be able to ask' },
  { pattern: /\b(?:dis)?qualif(?:y|ies|ied|ying)\b/i, say: 'may be able to ask' },
  { pattern: /\byou should file\b/i, say: 'how a paper is filed, not whether' },
  { pattern: /\bwe recommend\b/i, say: 'how a thing is done' },
  { pattern: /\bguaranteed?\b/i, say: 'may' },
  { pattern: /\byou will get\b/i, say: 'may' },
  { pattern: /\bbest\b(?! interest plea)/i, say: 'the stated order' },
  { pattern: /\btop pick/i, say: 'the stated order' },
];

/** Names for people (requirement Q12). "First Offender" is the title of a law, "sex offender registry" of a list. */
const people: readonly Banned[] = [
  { pattern: /\binmates?\b/i, say: 'person in prison' },
  { pattern: /(?<!first )\boffenders?\b(?! registr)/i, say: 'person' },
  { pattern: /\bfelons?\b/i, say: 'person with a felony' },
  { pattern: /\bconvicts?\b/i, say: 'person' },
  { pattern: /\bcriminals\b|\ba criminal\b(?! (?:case|charge|contempt|court|law|lawyer|offense|record|conviction|history|justice|proceeding|matter|division|statute))/i, say: 'person' },
  { pattern: /\bloved ones?\b/i, say: 'the person you are helping' },
];

/** Tone (requirement R14). */
const tone: readonly Banned[] = [
  { pattern: /\bunfortunately\b/i, say: 'nothing' },
  { pattern: /\bsorry\b/i, say: 'nothing' },
  { pattern: /\bdenied\b/i, say: 'said no, or turned down' },
  { pattern: /\bcongratulations\b/i, say: 'nothing' },
  { pattern: /!/, say: 'a full stop' },
  { pattern: /\b[A-Z]{4,} [A-Z]{4,}\b/, say: 'small letters' },
];

/** Legal-ese (requirement G3). */
const legalese: readonly Banned[] = [
  { pattern: /\bpursuant\b/i, say: 'under' },
  { pattern: /\bshall\b/i, say: 'must' },
  { pattern: /\bherein\b/i, say: 'here' },
  { pattern: /\bprior to\b/i, say: 'before' },
  { pattern: /\bin the event\b/i, say: 'if' },
  { pattern: /\baforementioned\b/i, say: 'this' },
  { pattern: /\bnotwithstanding\b/i, say: 'even if' },
  { pattern: /\bterminat(?:e|es|ed|ing)\b/i, say: 'end' },
];

/** Idioms (requirement G5). "Clean Slate" is the name of a law. */
const idioms: readonly Banned[] = [
  { pattern: /\bclean slate\b|\bClean slate\b/, say: 'a clearer record' },
  { pattern: /\bfresh start\b/i, say: 'a clearer record' },
  { pattern: /\bred tape\b/i, say: 'papers' },
  { pattern: /\blong shot\b/i, say: 'few people get this' },
  { pattern: /\brule of thumb\b/i, say: 'most of the time' },
  { pattern: /\bjump through hoops\b/i, say: 'do many things' },
  { pattern: /\bback on (?:your|their) feet\b/i, say: 'plain words' },
  { pattern: /\bturn over a new leaf\b/i, say: 'plain words' },
  { pattern: /\bat the end of the day\b/i, say: 'in the end' },
];

/** Sentences that are hard to follow, and dates that are read two ways (section 5.6 of the reading rules, and D7). */
const shapes: readonly Banned[] = [
  { pattern: /\bnot (?:ineligible|unable|unlikely|uncommon)\b/i, say: 'the positive' },
  { pattern: /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/, say: 'the month as a word' },
  { pattern: /\b\d{4}-\d{2}-\d{2}\b/, say: 'the month as a word' },
  { pattern: /\b(?:clear|delete|erase|wipe) (?:all )?(?:your|the) (?:whole |entire |full )?(?:browser |browsing )?history\b/i, say: 'how to remove one site' },
];

export const banned: readonly Banned[] = [...advice, ...people, ...tone, ...legalese, ...idioms, ...shapes];

/** What is wrong with a text: the words found, and what to say. */
export const faults = (text: string): string[] =>
  banned.flatMap(({ pattern, say }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": say ${say}`];
  });
