import { useWords } from '../../ui/words/words.ts';
import { useResults } from './results-view.ts';

/** The address of this site, without anything of the visit; none where the page was opened from a file, whose place is nobody's business. */
const siteAddress = (): string => (window.location.protocol.startsWith('http') ? `${window.location.origin}${window.location.pathname}` : '');

/** The first line on paper: which tool this is, where it is found, and the day of the results. */
export function PaperSource() {
  const { print, dates } = useWords();
  const { asOf } = useResults();
  return <p className="print-only">{print.source(siteAddress(), dates.long(asOf))}</p>;
}
