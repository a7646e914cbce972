import { Link } from 'react-router';
import type { Result } from '../../catalog/results.ts';
import { favours } from '../../engine/reasons.ts';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { JumpLink } from '../../ui/jump-link.tsx';
import { LazyDetails } from '../../ui/lazy-details.tsx';
import { Line } from '../../ui/line.tsx';
import { Tag } from '../../ui/tag.tsx';
import { onPaper } from '../../ui/paper.ts';
import { useWords } from '../../ui/words/words.ts';
import { routes } from '../routes.ts';
import { useScreening } from '../screening.ts';
import { plainHeading } from '../plain-heading.ts';
import { CardNames } from './card-names.tsx';
import { CheckedLine } from './checked-line.tsx';
import { EitherWay, triable } from './either-way.tsx';
import { leftOffPaper } from './left-off-paper.ts';
import { MatchingHelp } from './matching-help.tsx';
import { NeededFacts } from './needed-facts.tsx';
import { PathLaw } from './path-law.tsx';
import { PathPractice } from './path-practice.tsx';
import { StepLines } from './path-steps.tsx';
import { ReasonItem, saidReasons } from './reason-item.tsx';
import { neverAskedLines, resultLines, stepsBefore } from './result-lines.ts';
import { aboutWords, cardId, isPointer, kindWords, onlyCharge, toneOf } from './result-names.ts';
import { useResults } from './results-view.ts';
import { RuleTree } from './rule-tree.tsx';
import { TextList } from './text-list.tsx';

/** As many rules are shown at once; the rest can be opened. Where facts are missing, those come first. */
const SHOWN = 3;
const SHOWN_AFTER_FACTS = 1;

interface ResultCardProps {
  readonly result: Result;
  readonly level: 3 | 4;
  /** A card above for the same path: what does not depend on the charge stands there. */
  readonly sameAs?: Result | undefined;
}

/** One path for the charges it is about: what it is, how it stands and why, the first step; everything else can be opened. */
export function ResultCard({ result, level, sameAs }: ResultCardProps) {
  const words = useWords();
  const view = useResults();
  const { voice } = useScreening();
  const { path, kind } = result;
  const { card } = words;
  const { main, paper: mainOnPaper, notes } = resultLines(result, view, voice, words);
  const inner = (level + 1) as 4 | 5;
  const Part = `h${inner}` as const;
  const reasons = [...saidReasons(result.reasons, path, view)].sort((a, b) => rank(a.reason) - rank(b.reason));
  const shown = result.kind === 'needMore' && result.missing.length > 0 ? SHOWN_AFTER_FACTS : SHOWN;
  const before = stepsBefore(result);
  const firstStep = sameAs ? undefined : path.steps[0];
  const { heading, rest } = plainHeading(path.plain);
  const own = onlyCharge(result);
  const brief = kind === 'needMore' || isPointer(result); // on short paper: the name, how it stands, the first step
  const paper = brief ? 'whole' : 'short';
  const told = reasons.map(({ reason }) => !leftOffPaper(reason.reads, view));
  const whyOnPaper = !told.includes(true) ? ' screen-only' : told.slice(0, shown).includes(true) ? '' : onPaper(paper);
  const helpId = `help-${cardId(sameAs ?? result)}`;
  return (
    <Card id={cardId(result)} heading={heading} level={level} tone={toneOf(result)} tag={<Tag tone={toneOf(result)}>{kindWords(result, words)}</Tag>}>
      <CardNames result={result} />
      {rest === '' ? null : <p>{rest}</p>}
      <Line screen={main} paper={mainOnPaper} />
      {notes.length === 0 ? null : <p>{notes.join(' ')}</p>}
      {result.missing.length === 0 ? <TextList heading={card.unverified} level={inner} items={result.unverified} /> : null}
      <TextList heading={result.missing.length > 0 ? card.stepsIfNotDone : card.stepsToTake} level={inner} items={before} />
      {kind === 'needMore' ? <NeededFacts result={result} level={inner} /> : null}
      {kind === 'needMore' ? <TextList heading={card.neverAsked} level={inner} items={neverAskedLines(result, view)} /> : null}
      {reasons.length === 0 ? null : (
        <div className={isPointer(result) ? 'paper-whole' : undefined}>
          <Part className={`card-part${whyOnPaper}`}>{card.whyFrom}</Part>
          <ul className="rules">
            {reasons.slice(0, shown).map((said) => (
              <ReasonItem key={said.sentence} said={said} path={path} own={own} told={kind === 'needMore' ? result.missing : []} />
            ))}
          </ul>
          {reasons.length <= shown ? null : (
            <Details summary={card.moreRules(reasons.length - shown)} kind="plain" paper={paper}>
              <ul className="rules">
                {reasons.slice(shown).map((said) => (
                  <ReasonItem key={said.sentence} said={said} path={path} own={own} told={kind === 'needMore' ? result.missing : []} />
                ))}
              </ul>
            </Details>
          )}
        </div>
      )}
      {firstStep === undefined ? null : (
        <div className={brief ? 'paper-brief' : 'screen-only'}>
          <Part className="card-part">{card.firstStep}</Part>
          <StepLines step={firstStep} brief />
        </div>
      )}
      <div className="groups">
        {sameAs ? (
          <p>
            {words.results.sameAs} <JumpLink to={cardId(sameAs)}>{aboutWords(sameAs, view, words)}</JumpLink>
          </p>
        ) : (
          <>
            <Details summary={card.stepsPart} paper={paper}>
              <PathPractice path={path} level={inner} />
            </Details>
            <Details summary={card.limitsPart} paper={paper}>
              <TextList heading={card.does} level={inner} items={path.does} />
              <TextList heading={card.doesNot} level={inner} items={path['does-not']} />
            </Details>
            <LazyDetails summary={words.resources.heading} id={helpId} paper={paper}>
              {() => <MatchingHelp result={result} level={inner === 5 ? 4 : inner} />}
            </LazyDetails>
            <Details summary={card.lawPart} paper={paper}>
              <PathLaw result={result} level={inner} />
              <LazyDetails summary={card.allRules}>{() => <RuleTree result={result} />}</LazyDetails>
            </Details>
          </>
        )}
        {sameAs ? <LazyDetails summary={card.allRules}>{() => <RuleTree result={result} />}</LazyDetails> : null}
        {kind === 'needMore' && triable(result, view).length > 0 ? <LazyDetails summary={card.eitherPart}>{() => <EitherWay result={result} />}</LazyDetails> : null}
      </div>
      <CheckedLine path={path} />
      <p className="not-right screen-only">
        {card.notRight} <Link to={routes.check}>{words.results.changeAnswers}</Link> <JumpLink to={helpId}>{words.results.askSomeone}</JumpLink>
      </p>
    </Card>
  );
}

/** What stands in the way first, then what is not known, then what is met; the waits among them first, and bars that do not apply last. */
const rank = (reason: Parameters<typeof favours>[0]): number => ['no', 'unknown', 'yes'].indexOf(favours(reason)) * 4 + (reason.side === -1 ? 2 : 0) + (reason.criterion.waited === undefined ? 1 : 0);
