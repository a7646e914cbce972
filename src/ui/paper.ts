/** How much paper shows: what a person needs to act, or all there is on the page. Style sheets read it from the root of the document. */
export type Paper = 'short' | 'whole';

/** The class of a part that only the whole print shows; none for a part that every print shows. The class `paper-brief` is for what only the short print shows. */
export const onPaper = (paper: Paper): string => (paper === 'whole' ? ' paper-whole' : '');

/** Opens the print dialog of the browser. What a person prints by the browser's own menu is the short version. */
export function printPage(paper: Paper): void {
  const root = document.documentElement;
  root.dataset['paper'] = paper;
  const done = () => {
    delete root.dataset['paper'];
    window.removeEventListener('afterprint', done);
  };
  window.addEventListener('afterprint', done);
  window.print();
}
