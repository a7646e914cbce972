const LINE_UP = 'this line does not line up with any line above it; indent it like the lines it belongs with';

/**
 * What is wrong with a text that is not YAML, in words an editor can act on.
 * @param code the parser's name for the mistake @param message its own words @param rest the text from the mistake on
 */
export function yamlWords(code: string, message: string, rest: string): string {
  const word = /^[^\s:,[\]{}]+/.exec(rest)?.[0] ?? '';
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab stands at the beginning of this line; write spaces';
    case 'DUPLICATE_KEY':
      return `the key "${word}" is here twice; keep one of the two`;
    case 'BAD_INDENT':
      return message.startsWith('Flow') ? 'the bracket opened above is still open here; write the ] or } that closes it' : LINE_UP;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'this text has a second ": " in it; put the whole text in double quotes';
    case 'BAD_SCALAR_START':
      return `a text cannot begin with ${rest.charAt(0)}; put the whole text in double quotes`;
    case 'MULTIPLE_DOCS':
      return 'a line of --- begins a second document; write one document in one file';
    case 'MULTILINE_IMPLICIT_KEY':
      return `"${word}" has no colon after it; write "${word}: …", or indent the line to go on with the text above`;
    case 'MISSING_CHAR':
      if (/Sequence item/.test(message)) return LINE_UP;
      if (/quote/.test(message)) return 'a quotation mark opened above is not closed; write the one that closes it';
      if (/Implicit map key/.test(message)) return `"${word}" has no colon after it; write "${word}: …", or indent the line to go on with the text above`;
      break;
    case 'UNEXPECTED_TOKEN':
      if (message.endsWith('at node end')) return 'the value before this ends here; put a text with quotation marks or brackets inside in double quotes, or indent what follows';
      break;
  }
  return `this is not YAML we can read: ${message}; correct it`;
}
