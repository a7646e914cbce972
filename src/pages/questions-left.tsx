import { useMemo } from 'react';
import { nextStep } from '../interview/follow-ups.ts';
import { pathsOfPersonalQuestions } from '../interview/personal.ts';
import { isPersonal } from '../interview/step.ts';
import type { LoadedRules } from '../rules/load-rules.ts';
import { Button } from '../ui/button.tsx';
import { Details } from '../ui/details.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../ui/words/words.ts';
import { plainHeading } from './plain-heading.ts';
import { useScreening } from './screening.ts';

/** What is left to ask, and the way to it; nothing where nothing is left. */
export function QuestionsLeft() {
  const { results: text } = useWords();
  const { interview: { record }, rules, today, send } = useScreening();
  const next = useMemo(() => (rules ? nextStep(record, rules, today) : undefined), [record, rules, today]);
  if (!rules || !next) return null;
  return (
    <div className="screen-only">
      {isPersonal(next) ? (
        <PersonalLeft rules={rules} />
      ) : (
        <Notice>
          <p>{text.stillOpen}</p>
          <Button kind="secondary" onClick={() => send({ type: 'GO_ON' })}>
            {text.goOn}
          </Button>
        </Notice>
      )}
    </div>
  );
}

/** The personal questions that are left, and what they can change. They can wait until the results were seen (Q14). */
function PersonalLeft({ rules }: { readonly rules: LoadedRules }) {
  const { personal: text, question } = useWords();
  const { interview: { record }, today, voice, send } = useScreening();
  const paths = useMemo(() => pathsOfPersonalQuestions(record, rules, today), [record, rules, today]);
  const names = [...new Set(paths.map(({ plain }) => plainHeading(plain).heading))];
  return (
    <Notice heading={text.heading}>
      <p>{text.changes(names.length)}</p>
      <p>{voice === 'volunteer' ? `${question.readAloud}: “${text.readAloud}”` : text.choice}</p>
      <Button kind="secondary" onClick={() => send({ type: 'GO_ON' })}>
        {text.goOn}
      </Button>
      <Details summary={text.which}>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Details>
    </Notice>
  );
}
