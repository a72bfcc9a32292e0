import { alphabets } from '../credentials/alphabets.ts';
import { findings } from '../credentials/findings.ts';
import { formsOf, isLiteral, isRun, lengthOf, patternOf } from '../credentials/forms.ts';
import { evidence } from '../credentials/kinds/evidence.ts';
import type { KindId } from '../credentials/kinds/index.ts';
import { kinds } from '../credentials/kinds/index.ts';
import { prefixOf, recognitionOf } from '../credentials/recognition.ts';
import type { Part } from '../credentials/types.ts';
import type { Locale } from '../locales.ts';

/** What the list says of itself. Addresses are absolute. */
export interface FormatsHead {
  readonly schema: string;
  /** State of the sources: `2026-11-21-1b3d043`; null where nobody knows it. */
  readonly version: string | null;
  /** The page that explains the formats, per language. */
  readonly pages: Readonly<Record<Locale, string>>;
  readonly names: (kind: KindId) => Readonly<Record<Locale, string>>;
}

/** Every format that the checker knows, for scanners and tools; described by `formatsSchema`. */
export function formatsJson({ schema, version, pages, names }: FormatsHead) {
  return {
    $schema: schema,
    title: 'Formats of the credentials and identifiers of people who sell on Amazon',
    version,
    license: 'MIT',
    pages,
    alphabets: Object.fromEntries(
      Object.entries(alphabets).map(([id, { characters }]) => [id, `[${characters}]`]),
    ),
    formats: (Object.keys(kinds) as KindId[]).map((id) => ({
      id,
      names: names(id),
      secrecy: kinds[id].secrecy,
      needs: [
        ...(kinds[id].needsDigit ? ['digit'] : []),
        ...(kinds[id].needsMixedCase ? ['mixed-case'] : []),
      ],
      forms: formsOf(kinds[id]).map((parts) => formOf(id, parts)),
      examples: evidence[id].examples,
      ...refusedTexts(id),
      sources: evidence[id].sources,
    })),
  };
}

function formOf(kind: KindId, parts: readonly Part[]) {
  const usual = parts.filter(isRun).find((run) => run.usual)?.usual;
  const fixed = lengthOf(parts.filter(isLiteral)).min;
  return {
    prefix: prefixOf(parts),
    recognition: recognitionOf(kind, parts),
    length: lengthOf(parts),
    ...(usual && { usualLength: { min: usual[0] + fixed, max: usual[1] + fixed } }),
    pattern: `^${portable(patternOf(parts))}$`,
    parts,
  };
}

/** RE2, with which scanners written in Go search, counts no further. */
const mostRepeats = 1000;

/** A pattern without the upper bounds that not every engine can count to; `length` has them. */
const portable = (pattern: string) =>
  pattern.replace(/\{(\d+),(\d+)\}/gu, (range, min: string, max: string) =>
    Number(max) > mostRepeats ? `{${min},}` : range,
  );

/** Placeholders that documents print in place of a value, and texts that break a rule of the kind. */
function refusedTexts(kind: KindId) {
  const refused = evidence[kind].counterexamples.filter(
    ({ finding }) => findings[finding].severity === 'error',
  );
  return {
    placeholders: refused
      .filter(({ finding }) => finding === 'sample-value')
      .map(({ text }) => text),
    counterexamples: refused.filter(({ finding }) => finding !== 'sample-value'),
  };
}
