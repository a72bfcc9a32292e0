import { spanOf, valueOf } from './candidate.ts';
import type { Hidden, Reading } from './reading.ts';
import { otherMarks } from './characters.ts';
import type { Mark, Separator } from './characters.ts';
import { costLimit, findings as table } from './findings.ts';
import { formsOf } from './forms.ts';
import { kinds } from './kinds/index.ts';
import { amazonSellers, marketplaces } from './kinds/marketplaces.ts';
import { planOf } from './plans.ts';
import { isSample } from './samples.ts';
import type { Laid } from './shapes.ts';
import type { Finding, Span, State } from './types.ts';

const separatorNames: Readonly<Record<string, Separator>> = {
  '-': 'hyphen',
  '.': 'dot',
  '|': 'bar',
  ':': 'colon',
};

/** What is worth a finding without having been changed by reading. */
const telling = /[ \t\nあアえエ]/u;

/** What reading the stretch took: widths, twins, encodings, invisible characters, white space. */
function readingFindings(reading: Reading, laid: Laid): Finding[] {
  const { from, to } = laid;
  const isPlain = reading.marks.size === 0 && !telling.test(reading.plain.slice(from, to));
  const inside = hiddenBetween(reading, from, to);
  if (isPlain && inside.length === 0) return [];
  const wrong = new Set<number>();
  for (const { boxes } of laid.value === null ? laid.slots() : []) {
    for (const { state, from, count } of boxes)
      for (let i = 0; state === 'wrong' && i < count; i++) wrong.add(from + i);
  }
  const bySort = new Map<string, { finding: Omit<Finding, 'spans'>; spans: Span[] }>();
  const add = (id: Finding['id'], params: Finding['params'], span: Span) => {
    const key = `${id} ${Object.values(params).join(' ')}`;
    const sort = bySort.get(key) ?? { finding: { id, params }, spans: [] };
    sort.spans.push(span);
    bySort.set(key, sort);
  };
  const addMark = (mark: Mark, character: string, span: Span) => {
    const id = mark in otherMarks ? otherMarks[mark as keyof typeof otherMarks] : null;
    const separator = separatorNames[character];
    if (id === 'encoded-characters') add(id, { encoding: mark }, span);
    else if (id === 'invisible-characters') add(id, { charClass: mark }, span);
    else if (id !== null && id !== 'look-alike-letters') add(id, {}, span);
    else if (separator) add('look-alike-separators', { charClass: mark, separator }, span);
    else if (/\w/u.test(character)) add('look-alike-letters', { charClass: mark }, span);
  };
  for (let cell = from; cell < to && !isPlain; cell++) {
    if (wrong.has(cell)) continue;
    const character = reading.plain.charAt(cell);
    const mark = reading.marks.get(cell);
    if (mark !== undefined) addMark(mark, character, spanOf(reading, cell));
    else if (character === '\n') add('line-breaks-inside', {}, spanOf(reading, cell));
    else if (character === ' ' || character === '\t')
      add('blanks-inside', {}, spanOf(reading, cell));
    else if (telling.test(character))
      add('look-alike-letters', { charClass: 'kana-vowel' }, spanOf(reading, cell));
  }
  for (const hidden of inside) addMark(hidden.mark, '', { start: hidden.start, end: hidden.end });
  return [...bySort.values()].map(({ finding, spans }) => ({
    id: finding.id,
    params: { count: spans.length, ...finding.params },
    spans,
  }));
}

/** What is hidden within a stretch; at its ends only where the text has nothing else there. */
function hiddenBetween({ hidden, plain }: Reading, from: number, to: number): readonly Hidden[] {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.at ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within = [];
  for (let i = low; i < hidden.length; i++) {
    const each = hidden[i];
    if (!each || each.at > to) break;
    if ((each.at > from || from === 0) && (each.at < to || to === plain.length)) within.push(each);
  }
  return within;
}

/** What the value says about itself once it is known. */
function meaning(reading: Reading, laid: Laid, value: string): Finding[] {
  const note = (
    id: Finding['id'],
    params: Finding['params'] = {},
    spans: Span[] = [],
  ): Finding[] => [{ id, params, spans }];
  const found: Finding[] = [];
  const own = amazonSellers.find(({ id }) => id === value);
  if (own) found.push(...note('amazon-own-seller-id', { marketplace: own.code }));
  if (formsOf(kinds[laid.kind]).indexOf(laid.parts) > 0) {
    if (value.startsWith('Atc')) found.push(...note('grantless-token'));
    const older =
      ['lwa-client-secret', 'spapi-app-id'].includes(laid.kind) ||
      (laid.kind === 'aws-access-key-id' && !value.startsWith('ASIA'));
    if (older) found.push(...note('older-form'));
  }
  switch (laid.kind) {
    case 'marketplace-id': {
      const marketplace = marketplaces.find(({ id }) => id === value)?.code;
      if (marketplace) found.push(...note('known-marketplace', { marketplace }));
      // https://github.com/bizon/amazon-ids: Amazon.com's merchant ID and the marketplace ID are one.
      if (marketplace === 'US') found.push(...note('also-seller-id', { marketplace }));
      break;
    }
    case 'merchant-urn':
    case 'partner-account-id': {
      const last = laid.slots()[0]?.boxes.at(-1);
      const tail = last ? last.from + last.count - 1 : laid.from;
      const id = laid.kind === 'merchant-urn' ? 'tail-is-seller-id' : 'tail-is-not-seller-id';
      found.push(...note(id, {}, [spanOf(reading, tail, laid.to)]));
      break;
    }
    case 'developer-id':
      found.push(...note('may-be-aws-account-number'));
      break;
    case 'uuid':
      found.push(
        ...note('missing-prefix', { kind: 'mws-auth-token' }, [
          { start: reading.starts[laid.from] ?? 0, end: reading.starts[laid.from] ?? 0 },
        ]),
      );
      break;
    default:
  }
  return found;
}

const severities = ['error', 'warning', 'note'];

/** Judges a stretch laid against a form: what is to be said of it, whatever stands round it. */
export function judge(reading: Reading, laid: Laid): Finding[] {
  const sample: Finding = {
    id: 'sample-value',
    params: {},
    spans: [spanOf(reading, laid.from, laid.to)],
  };
  if (laid.isSample) return [sample];
  const findings = [...readingFindings(reading, laid), ...merged(laid.findings)];
  const isBroken = stateOf(findings) === 'damaged';
  if (!isBroken && costOf(findings) > costLimit)
    findings.push({ id: 'too-much-damage', params: {}, spans: [] });
  if (isBroken) return [...findings, ...meaning(reading, laid, '')];
  const value = valueOf(laid);
  if (isSample(value, planOf(laid.parts).isHex)) return [sample];
  return [...findings, ...meaning(reading, laid, value)];
}

/** Two counts of the same finding are one. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const byId = new Map<string, Finding>();
  findings.forEach((finding, i) => {
    const count = finding.params.count;
    const known = byId.get(finding.id);
    if (count === undefined || !known)
      byId.set(count === undefined ? `${finding.id} ${i}` : finding.id, finding);
    else
      byId.set(finding.id, {
        ...finding,
        params: { ...finding.params, count: Number(count) + Number(known.params.count) },
        spans: [...known.spans, ...finding.spans],
      });
  });
  return [...byId.values()];
}

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

/** Errors first, then warnings, then notes. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length < 2
    ? findings
    : severities.flatMap((severity) =>
        findings.filter(({ id }) => table[id].severity === severity),
      );
