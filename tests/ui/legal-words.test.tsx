import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LegalWords, legalWordsIn } from '../../src/ui/legal-words.tsx';
import { en } from '../../src/ui/words/en.ts';

afterEach(cleanup);

test.each([
  ['May the charge be expunged?', ['expunge']],
  ['Sealing it takes a motion. File two petitions.', ['seal', 'motion', 'petition']],
  ['The compassionate release was vacated.', ['compassionate release', 'vacate']],
  ['A demotion, and a resealed box in the unconvicted emotion.', []],
  ['Nothing here is a word of law.', []],
])('in "%s" these are words of law: %j', (text, terms) => {
  expect(legalWordsIn([text], en.glossary)).toEqual(terms);
});

test('each stands once, with its plain meaning, and nothing stands where there is none (Q7)', () => {
  const { container } = render(<LegalWords texts={['A motion.', 'Another motion about a docket.']} />);
  expect([...container.querySelectorAll('dl > div')].map((pair) => pair.textContent)).toEqual([`Docket${en.glossary.docket}`, `Motion${en.glossary.motion}`]);
  cleanup();
  expect(render(<LegalWords texts={['Plain words.']} />).container.textContent).toBe('');
});
