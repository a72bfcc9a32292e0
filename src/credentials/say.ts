import type { FindingId } from './findings.ts';
import type { Finding, Span } from './types.ts';

/** Makes a finding; without places where the whole value, or what is not there, is meant. */
export const say = (
  id: FindingId,
  params: Finding['params'] = {},
  spans: readonly Span[] = [],
): Finding => ({ id, params, spans });
