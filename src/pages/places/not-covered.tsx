import type { PlaceFile } from '../../rules/place-file.ts';

/** What a place's rules leave out, one line each, with its citation. */
export function NotCovered({ text }: { readonly text: PlaceFile }) {
  return (
    <ul className="lines">
      {text['not-covered'].map(({ text: line, cite }) => (
        <li key={line}>
          {line} {cite === undefined ? null : <span className="note">({cite})</span>}
        </li>
      ))}
    </ul>
  );
}
