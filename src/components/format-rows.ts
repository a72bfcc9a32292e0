import type { AlphabetId } from '../credentials/alphabets.ts';
import { formsOf, isRun } from '../credentials/forms.ts';
import { evidence } from '../credentials/kinds/evidence.ts';
import type { KindId } from '../credentials/kinds/index.ts';
import { kinds } from '../credentials/kinds/index.ts';
import type { Recognition } from '../credentials/recognition.ts';
import { prefixOf, recognitionOf } from '../credentials/recognition.ts';
import type { Part } from '../credentials/types.ts';
import { usualLength } from './format-groups.ts';

/** One form of a kind, as a row of the table of formats. */
export interface FormatRow {
  readonly kind: KindId;
  /** The current form, or another one of the same kind. */
  readonly isFirst: boolean;
  /** What every value begins with; empty where nothing is fixed. */
  readonly prefix: string;
  readonly alphabets: readonly AlphabetId[];
  /** In characters; no `max` where the format has none. */
  readonly length: { readonly min: number; readonly max?: number; readonly isUsual: boolean };
  /** A made-up value of this form, cut where it is long; empty where the kind has none. */
  readonly sample: string;
  /** How sure the form is: by its prefix, by a closed list, or by the shape alone. */
  readonly known: Recognition;
}

const sampleLength = 30;

/** Every form of every kind, in the order of src/credentials/kinds. */
export function formatRows(): readonly FormatRow[] {
  return (Object.keys(kinds) as KindId[]).flatMap((kind) =>
    formsOf(kinds[kind]).map((parts, index) => {
      const prefix = prefixOf(parts);
      return {
        kind,
        isFirst: index === 0,
        prefix,
        alphabets: [...new Set(parts.filter(isRun).map(({ alphabet }) => alphabet))],
        length: lengthIn(parts),
        sample: cut(sampleOf(kind, parts, prefix)),
        known: recognitionOf(kind, parts),
      };
    }),
  );
}

/** No credential is longer: where a form allows more, its end is a bound of the checker, no rule. */
const longest = 2048;

function lengthIn(parts: readonly Part[]): FormatRow['length'] {
  const { min, max } = usualLength(parts);
  const isUsual = parts.some((part) => 'usual' in part);
  return max > longest ? { min, isUsual } : { min, max, isUsual };
}

function sampleOf(kind: KindId, parts: readonly Part[], prefix: string): string {
  const { min, max } = usualLength(parts);
  const fits = evidence[kind].examples.find(
    (example) =>
      prefixIn(kind, example) === prefix && example.length >= min && example.length <= max,
  );
  return fits ?? '';
}

/** Which of the beginnings of a kind a value has; empty where it has none, as some forms do. */
function prefixIn(kind: KindId, value: string): string {
  return (
    formsOf(kinds[kind])
      .map(prefixOf)
      .find((prefix) => prefix && value.startsWith(prefix)) ?? ''
  );
}

function cut(sample: string): string {
  return sample.length > sampleLength ? `${sample.slice(0, sampleLength - 1)}…` : sample;
}
