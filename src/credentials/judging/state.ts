import { findings as table } from '../findings.ts';
import type { Finding, State } from '../types.ts';

/** How much trust the findings cost together. */
export const costOf = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { id, params }) => sum + table[id].cost * Number(params.count ?? 1), 0);

/** The state that findings lead to together. */
export function stateOf(findings: readonly Finding[]): State {
  let state: State = 'well-formed';
  for (const { id } of findings) {
    const { leadsTo } = table[id];
    if (leadsTo === 'damaged') return leadsTo;
    if (leadsTo === 'mendable') state = leadsTo;
  }
  return state;
}

const severities = ['error', 'warning', 'note'];

/** Errors first, then warnings, then notes. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length < 2
    ? findings
    : severities.flatMap((severity) =>
        findings.filter(({ id }) => table[id].severity === severity),
      );
