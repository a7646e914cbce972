import type { FindingRecord } from './finding-record.ts';

/** The outcome in a few words: `opens 2027-03-04`, `open until 2027-09-30`. */
function outcomeWords(record: FindingRecord): string {
  const { outcome, from, latest, until, after } = record;
  const parts: string[] = [outcome];
  if (outcome === 'opens' && from !== undefined) parts.push(latest === undefined ? `not before ${from}` : latest === from ? from : `between ${from} and ${latest}`);
  if (outcome === 'maybe' && from !== undefined) parts.push(`not before ${from}`);
  if (outcome === 'maybe' && latest !== undefined) parts.push(`surely from ${latest}`);
  if (until !== undefined) parts.push(`until ${until}`);
  if (after !== undefined) parts.push(`after: ${after.join('; ')}`);
  if (record['carried-out'] !== undefined) parts.push(`(the government must act by ${record['carried-out']})`);
  if (record.automatic) parts.push('[automatic]');
  if (record.rare) parts.push('[rare]');
  if (record.status !== undefined) parts.push(`[${record.status}]`);
  return parts.join(' ');
}

const MARK = { yes: '+', no: '-', unknown: '?' } as const;

/** A finding as lines for people: path and charge, outcome, decisive reasons with citations, what is missing, who helps. */
export function findingText(record: FindingRecord): string {
  const lines = [`  ${record.path}${record.charge === undefined ? '' : ` (charge ${record.charge})`}: ${outcomeWords(record)}`];
  for (const { rule, cite, met, from } of record.reasons) lines.push(`    ${MARK[met]} ${rule}${cite === undefined ? '' : ` [${cite}]`}${from === undefined ? '' : ` from ${from}`}`);
  if (record.missing.length > 0) lines.push(`    not asked: ${record.missing.join(', ')}`);
  if (record.tasks.length > 0) lines.push(`    find out: ${record.tasks.join(', ')}`);
  if (record['never-asked'].length > 0) lines.push(`    never asked: ${record['never-asked'].join(', ')}`);
  for (const why of record.unverified) lines.push(`    unverified: ${why}`);
  if (record.resources.length > 0) lines.push(`    help: ${record.resources.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
