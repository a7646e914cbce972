import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link, useLocation } from 'react-router';
import type { KeptAnswers } from '../interview/kept-answers.ts';
import { hasAnswers } from '../interview/record.ts';
import { whos, type Who } from '../interview/who.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { useWords } from '../ui/words/words.ts';
import { KeptBefore } from './kept-before.tsx';
import { routes } from './routes.ts';
import { useScreening } from './screening.ts';

const FIELD = 'who';

/** What this is, what stays private and what it is not, before anything is asked; then who this is for. */
export function StartPage() {
  const words = useWords();
  const { start, keep, who: question } = words;
  const { interview, send, kept } = useScreening();
  const location = useLocation();
  const [who, setWho] = useState<Who | undefined>(interview.who);
  const [tries, setTries] = useState(0);
  const [before, setBefore] = useState<KeptAnswers>();
  const { notice } = (location.state ?? {}) as { readonly notice?: string };
  const told = notice === 'erased' ? words.erase.done : notice === 'no-answers' && kept() === undefined ? words.notFound.noAnswers : undefined;
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== undefined) message.current?.focus();
  }, [told, location.key]);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const early = form.current && new FormData(form.current).get(FIELD); // picked in the file, before any script had come
    setWho((known) => known ?? whos.find((value) => value === early));
  }, []);
  useEffect(() => {
    setBefore(kept()); // after the first paint: the page in the file knows of no answers
  }, [kept, location.state]);

  const here = interview.who !== undefined && hasAnswers(interview.record) ? { who: interview.who, places: interview.places, record: interview.record } : undefined; // gone on with anew, so that the rules of their place are loaded
  const missing = tries > 0 && who === undefined ? words.errors.noWho() : undefined;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (who === undefined) setTries(tries + 1);
    else send({ type: 'WHO', who });
  };
  return (
    <Page
      title={start.title}
      heading={start.heading}
      failed={missing !== undefined}
      top={
        <>
          <ErrorSummary tries={tries} problems={missing === undefined ? [] : [{ field: FIELD, message: missing }]} />
          <div ref={message} tabIndex={-1} role="status">
            {told === undefined ? null : (
              <Notice>
                <p>{told}</p>
              </Notice>
            )}
          </div>
        </>
      }
    >
      {here ? (
        <Notice heading={keep.hereHeading}>
          <p>{keep.here}</p>
          <Button kind="secondary" onClick={() => send({ type: 'RESUME', ...here })}>
            {keep.resume}
          </Button>
        </Notice>
      ) : before === undefined ? null : (
        <KeptBefore kept={before} onForget={() => setBefore(undefined)} />
      )}
      <p className="lead">{start.what}</p>
      <p>
        {start.time} {start.notGovernment}
      </p>
      <Notice heading={start.notAdviceHeading}>
        <p>{start.notAdvice}</p>
      </Notice>
      <dl className="promises">
        <dt>{start.privateHeading}</dt>
        <dd>{start.private}</dd>
        <dt>{start.sharedHeading}</dt>
        <dd>{start.shared}</dd>
        <dt>{start.jailHeading}</dt>
        <dd>{start.jail}</dd>
      </dl>
      <form ref={form} className="form form-first" noValidate onSubmit={begin}>
        <RadioGroup id={FIELD} legend={question.question} options={whos.map((value) => ({ value, label: question[value] }))} value={who ?? ''} onChange={(value) => setWho(value as Who)} error={missing}>
          <p className="hint">{question.why}</p>
        </RadioGroup>
        <div className="actions">
          <Button type="submit">{start.begin}</Button>
        </div>
      </form>
      <p>
        <Link to={routes.places}>{start.places}</Link>
      </p>
    </Page>
  );
}
