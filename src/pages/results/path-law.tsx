import type { Result } from '../../catalog/results.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { capital } from '../../ui/words/english.ts';
import { useWords } from '../../ui/words/words.ts';
import { readWhen } from '../read-when.ts';
import { Cite } from './cite.tsx';
import { TextList } from './text-list.tsx';

interface PathLawProps {
  readonly result: Result;
  readonly level: 4 | 5;
}

/** Who may ask, who decides, what was not checked, and the texts of the law with the day each was read. */
export function PathLaw({ result: { path, unverified }, level }: PathLawProps) {
  const words = useWords();
  const { card } = words;
  const notEncoded = path.versions.flatMap((version) => version['not-encoded'] ?? []);
  const once = notEncoded.filter(({ text }, index) => notEncoded.findIndex((other) => other.text === text) === index);
  return (
    <>
      <div className="paper-whole">
        <TextList heading={card.mayAskHeading} level={level} items={undefined}>
          <p>{capital(card.mayAsk(path['may-ask'].map((who) => card.askers[who])))}</p>
        </TextList>
        <TextList heading={card.decidesHeading} level={level} items={undefined}>
          <p>{card.grantedBy[path.granted]}</p>
        </TextList>
      </div>
      {once.length === 0 ? null : (
        <TextList heading={card.notChecked} level={level} items={undefined}>
          <ul>
            {once.map(({ text, cite }) => (
              <li key={text}>
                {text} {cite === undefined ? null : <Cite cite={cite} path={path} />}
              </li>
            ))}
          </ul>
        </TextList>
      )}
      <TextList heading={card.unverified} level={level} items={unverified} />
      <div className="paper-whole">
        <TextList heading={card.law} level={level} items={undefined}>
          <ul>
            {path.sources.map((source) => (
              <li key={source.title}>
                {source.url === undefined ? source.title : <OutsideLink href={source.url}>{source.title}</OutsideLink>} {source.text === 'knowledge' ? null : `${capital(card.text[source.text])}. `}
                {readWhen(source, words)}
              </li>
            ))}
          </ul>
        </TextList>
      </div>
    </>
  );
}
