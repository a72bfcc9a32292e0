import { spanOf } from './laying/candidate.ts';
import type { LabelFound } from './locating/find-labels.ts';
import type { Frame } from './reading/frame.ts';
import type { Reading } from './reading/reading.ts';
import type { Laid } from './laying/shapes.ts';
import { say } from './say.ts';
import type { Finding, Span } from './types.ts';

/** What stands round a value and is left away. */
export function surroundings(
  reading: Reading,
  laid: Laid,
  frame: Frame,
  label: LabelFound | undefined,
): Finding[] {
  const { from, to } = laid;
  const { plain } = reading;
  const whole = spanOf(reading, from, to);
  const before: Span = { start: 0, end: whole.start };
  const after: Span = { start: whole.end, end: reading.length };
  const isBlankBefore = frame.ink >= from;
  const isBlankAfter = frame.inkEnd <= to;
  const isQuoteBefore = frame.start >= from;
  const isQuoteAfter = frame.end <= to;
  const isLabelBefore = label !== undefined && label.from <= Math.max(frame.start, 0);
  const findings: Finding[] = [];
  if ((!isBlankBefore && !isQuoteBefore && !isLabelBefore) || (!isBlankAfter && !isQuoteAfter)) {
    return [
      say(
        'surrounding-text',
        {},
        [before, after].filter((span) => span.end > span.start),
      ),
    ];
  }
  if (isLabelBefore) findings.push(say('surrounding-label', { kind: label.kind }, [before]));
  const quotes = [
    isBlankBefore || isLabelBefore ? null : before,
    isBlankAfter ? null : after,
  ].filter((span) => span !== null);
  if (quotes.length > 0) findings.push(say('surrounding-quotes', { count: quotes.length }, quotes));
  const blanks = [
    isBlankBefore && from > 0 ? before : null,
    isBlankAfter && to < plain.length ? after : null,
  ].filter((span) => span !== null);
  if (blanks.length > 0) {
    const count = (isBlankBefore ? from : 0) + (isBlankAfter ? plain.length - to : 0);
    findings.push(say('surrounding-blanks', { count }, blanks));
  }
  return findings;
}
