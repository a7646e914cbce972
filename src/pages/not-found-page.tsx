import { Link } from 'react-router';
import { Page } from '../ui/page.tsx';
import { useWords } from '../ui/words/words.ts';
import { routes } from './routes.ts';

/** An address that leads nowhere: kind words and the way to the start. */
export function NotFoundPage() {
  const { notFound } = useWords();
  return (
    <Page title={notFound.title} heading={notFound.heading}>
      <p>{notFound.text}</p>
      <p>
        <Link to={routes.start}>{notFound.start}</Link>
      </p>
    </Page>
  );
}
