import { useState } from 'react';
import type { Fact } from '../../engine/fact.ts';
import type { Ending, EndingFile } from '../../rules/ending-file.ts';
import { loadEndings } from '../../rules/load-endings.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words/words.ts';

/** More than this many phrases help nobody. */
const MOST = 4;

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** The phrases that hold what was typed, or that it holds, nearest in length first; the same words alone where there are such. */
function matching(endings: EndingFile, typed: string): readonly Ending[] {
  const wanted = plain(typed);
  if (wanted.length < 2) return [];
  const same = endings.filter(({ phrase }) => plain(phrase) === wanted);
  if (same.length > 0) return same;
  const near = endings.filter(({ phrase }) => plain(phrase).includes(wanted) || ` ${wanted} `.includes(` ${plain(phrase)} `));
  const distance = ({ phrase }: Ending) => Math.abs(plain(phrase).length - wanted.length);
  return near.sort((a, b) => distance(a) - distance(b)).slice(0, MOST);
}

interface EndingLookupProps {
  /** How the case ended, with its answers. */
  readonly fact: Fact;
  readonly onPick: (value: string) => void;
}

/** What the words on a court paper mean, in plain words; the person picks. Nothing is picked for them. */
export function EndingLookup({ fact, onPick }: EndingLookupProps) {
  const { picker, loadFailed } = useWords();
  const [typed, setTyped] = useState('');
  const [endings, setEndings] = useState<EndingFile>();
  const [failed, setFailed] = useState(false);
  const search = (text: string) => {
    setTyped(text);
    if (endings) return;
    setFailed(false);
    loadEndings().then(setEndings, () => {
      setFailed(true);
    });
  };
  const found = endings ? matching(endings, typed) : [];
  const none = endings !== undefined && found.length === 0 && plain(typed).length > 1;
  return (
    <Details summary={picker.endingHeading}>
      <TextField id="ending-words" label={picker.endingSearch} value={typed} onChange={search} />
      <LiveRegion shown>{failed ? loadFailed.text : none ? picker.endingNoMatch : found.length > 0 ? picker.found(found.length) : ''}</LiveRegion>
      {found.map(({ phrase, plain: meaning, ends, among }) => (
        <div className="ending" key={phrase}>
          <p>
            <strong>{phrase}</strong> {meaning}
          </p>
          {(among ?? [ends]).map((value) => {
            const label = fact.options?.[value]?.label;
            return label === undefined ? null : (
              <p key={value}>
                <Button kind="quiet" about={`(${phrase})`} onClick={() => onPick(value)}>
                  {picker.endingPick(label)}
                </Button>
              </p>
            );
          })}
        </div>
      ))}
    </Details>
  );
}
