import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words/words.ts';

/** What this tool is, what stays private, what Leave now can't do, and that this is not advice. */
export function AboutPage() {
  const { about, start, exit } = useWords();
  return (
    <Page title={about.title} heading={about.heading}>
      <p>{about.how}</p>
      <p>{about.who}</p>
      <h2>{start.notAdviceHeading}</h2>
      <p>{start.notAdvice}</p>
      <h2>{start.privateHeading}</h2>
      <p>{start.private}</p>
      <ul>
        {about.privateList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{start.sharedHeading}</h2>
      <p>{start.shared}</p>
      <h2>{start.jailHeading}</h2>
      <p>{start.jail}</p>
      <h2>{about.leaveHeading}</h2>
      <p>{exit.what}</p>
      <p>{exit.keys}</p>
      <p>{exit.oneSite}</p>
      <h2>{about.limitsHeading}</h2>
      <ul>
        {about.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{about.codeHeading}</h2>
      <p>{about.code}</p>
    </Page>
  );
}
