import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words/words.ts';
import type { Screening } from '../screening.ts';

/** Whether the question before this one was answered with "I am in prison or jail". */
export function justSaidInside({ voice, interview: { record, trail, at } }: Pick<Screening, 'voice' | 'interview'>): boolean {
  const before = trail[at - 1];
  return voice === 'me' && before?.kind === 'question' && before.fact === 'custody' && ['prison', 'jail'].includes(String(record.person['custody']));
}

/** Not on a jail or prison tablet (X7). */
export function TabletNotice() {
  const { start } = useWords();
  return (
    <Notice kind="warning" heading={start.jailHeading}>
      <p>{start.jail}</p>
    </Notice>
  );
}
