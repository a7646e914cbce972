import { useRef, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { formatDay, type Day } from '../../domain/day.ts';
import { Button } from '../../ui/button.tsx';
import { DateFields, type DatePart } from '../../ui/date-fields.tsx';
import { Details } from '../../ui/details.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { useWords } from '../../ui/words/words.ts';
import { typedDay } from './as-of.ts';

const NOTHING: Readonly<Record<DatePart, string>> = { month: '', day: '', year: '' };

interface AsOfControlProps {
  readonly asOf: Day;
  readonly today: Day;
  /** Whether the address named a day that can't be read. */
  readonly bad: boolean;
}

/** The day the results are for, and another day to look at. The address holds the day and nothing else. Paper says the day in its first line. */
export function AsOfControl({ asOf, today, bad }: AsOfControlProps) {
  const words = useWords();
  const { results, dates } = words;
  const [, setParams] = useSearchParams();
  const [values, setValues] = useState(NOTHING);
  const [error, setError] = useState<{ readonly part: DatePart; readonly message: string }>();
  const line = useRef<HTMLDivElement>(null);
  const show = (event: FormEvent) => {
    event.preventDefault();
    const typed = typedDay(values, words);
    if (typeof typed === 'object') {
      setError(typed);
      document.getElementById(`as-of-${typed.part}`)?.focus();
      return;
    }
    setError(undefined);
    setParams(typed === today ? {} : { 'as-of': formatDay(typed) });
    line.current?.focus(); // what changed stands above
  };
  const backToToday = () => {
    setParams({});
    line.current?.focus(); // the button goes
  };
  return (
    <div className="as-of screen-only">
      <div ref={line} tabIndex={-1}>
        <LiveRegion shown>{results.asOf(dates.long(asOf))}</LiveRegion>
      </div>
      {bad ? (
        <p className="field-error" role="alert">
          {results.badDay}
        </p>
      ) : null}
      {asOf === today ? null : (
        <p>
          {asOf < today ? results.asOfPast : results.asOfFuture}{' '}
          <Button kind="quiet" onClick={backToToday}>
            {results.backToToday}
          </Button>
        </p>
      )}
      <Details summary={results.anotherDay} kind="plain">
        <form noValidate onSubmit={show}>
          <DateFields id="as-of" legend={results.dayLegend} values={values} onChange={(part, text) => setValues({ ...values, [part]: text })} error={error} />
          <Button type="submit" kind="secondary">
            {results.showDay}
          </Button>
        </form>
      </Details>
    </div>
  );
}
