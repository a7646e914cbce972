import { day } from '../domain/day.ts';
import type { Jurisdiction } from '../domain/jurisdiction.ts';
import { readFinding } from '../engine/outcome.ts';
import { screen } from '../engine/path.ts';
import { readCase } from '../rules/case-format.ts';
import { rulesFrom } from '../rules/rules-from.ts';
import { reachedBy, type RuleBase } from './compile.ts';
import type { RuleFiles } from './rule-files.ts';
import { problemAt, type Problem } from './yaml-source.ts';

/** One way a case can end and a person can live, and how many paths of a place are not closed then. */
export interface Corner {
  readonly place: Jurisdiction;
  readonly disposition: string;
  readonly custody: string;
  readonly judged: number;
  readonly notClosed: number;
}

/** Every way a case can end, and every custody, in every covered place. Nothing else is known of the charge. */
export function corners(base: RuleBase): readonly Corner[] {
  return base.places.flatMap(({ place }) => {
    const around = [place, ...reachedBy(place, base)];
    const { paths, vocabulary } = rulesFrom(base.shared, base.places.filter((chunk) => around.includes(chunk.place)), [place]);
    const values = (id: string) => Object.keys(vocabulary.facts[id]?.options ?? {});
    return values('charge.disposition').flatMap((disposition) =>
      values('custody').map((custody) => {
        const asOf = day(base.places.find((chunk) => chunk.place === place)?.text.checked ?? '2026-01-01');
        const person = readCase({ version: 1, person: { custody }, charges: [{ id: 'a', jurisdiction: place, disposition }], complete: 'yes' }, vocabulary, asOf);
        const findings = screen(paths, person);
        return { place, disposition, custody, judged: findings.length, notClosed: findings.filter((found) => readFinding(found, asOf).outcome.kind !== 'closed').length };
      }),
    );
  });
}

/** Wherever every path of a place is closed, there is someone to ask who can be reached by phone or mail. */
export function checkWhoToAsk(files: RuleFiles, base: RuleBase): readonly Problem[] {
  const dead = corners(base).filter(({ notClosed }) => notClosed === 0);
  return files.places.flatMap(({ place, text }) => {
    const corner = dead.find((one) => one.place === place);
    if (!text || !corner || text.data.ask.some(({ phone, mail }) => phone !== undefined || mail !== undefined)) return [];
    return [problemAt(text.source, ['ask'], `every path is closed where the case ended as ${corner.disposition} and custody is ${corner.custody}, and nobody here has a phone or a mail address; write one`, 'key')];
  });
}
