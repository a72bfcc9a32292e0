import { formsOf, isLiteral } from '../forms.ts';
import { kinds } from '../kinds/index.ts';
import type { KindId } from '../kinds/index.ts';
import { followLiteral, straightPath } from '../laying/literals.ts';
import type { LiteralPath } from '../laying/literals.ts';
import type { Reading } from '../reading/reading.ts';
import { layFormInSteps } from '../laying/shapes.ts';
import type { Laid } from '../laying/shapes.ts';
import { say } from '../say.ts';
import type { Steps } from '../steps.ts';
import type { Part } from '../types.ts';

interface Prefixed {
  readonly kind: KindId;
  readonly parts: readonly Part[];
  readonly literal: string;
}

/** Forms whose prefix says what they are. Addresses are looked at only when they are pasted alone. */
const prefixed: readonly Prefixed[] = (Object.keys(kinds) as KindId[])
  .filter((kind) => kind !== 'url')
  .flatMap((kind) => formsOf(kinds[kind]).map((parts) => ({ kind, parts })))
  .flatMap(({ kind, parts }) => {
    const [first] = parts;
    return first && isLiteral(first) && first.literal.length > 1
      ? [{ kind, parts, literal: first.literal }]
      : [];
  });

/** A word with one letter missing, wrong, added or exchanged with the next, as alternatives. */
function misspellings(word: string): string {
  const variants = [...word].flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    return [`${before}[^]{0,2}${after}`, `${before}${after.charAt(0)}${letter}${after.slice(1)}`];
  });
  return variants.join('|');
}

// The bar decides where a word of four letters is misspelt: "Atari" is none of Amazon's.
const anchor = new RegExp(
  'amzn|at(?:c|z[ra]|z\\.sprdt)\\||(?<![0-9A-Za-z])(?=[0-9A-Za-z])(?:' +
    `${misspellings('amzn')}|a\\s?t\\s?z|a\\s?t\\s?c\\s?[^\\s\\w]|arn\\s?[^\\s\\w]|a[ks]ia(?=[0-9a-z]{8})|m_(?=[0-9a-z])|` +
    `(?:${misspellings('atzr')}|${misspellings('atza')})\\s?[|!/\\\\])|(?<![\\w-])eyJ(?=[\\w-]{8})`,
  'giu',
);

interface Followed extends Prefixed {
  readonly path: LiteralPath;
}

/** The prefixes that can be followed from a cell, the longest first, then the least misspelt. */
function follow(plain: string, at: number): Followed[] {
  const tryAll = (slips: number): Followed[] =>
    prefixed.flatMap((form) => {
      const { literal } = form;
      // A prefix that ends in a letter of the value may not be misspelt, nor one of two letters.
      if (slips > 0 && (literal.length < 5 || /\w$/u.test(literal))) return [];
      if (literal === 'eyJ') return [];
      const path = followLiteral(plain, at, literal, slips);
      return path ? [{ ...form, path }] : [];
    });
  const direct = prefixed.filter(({ literal }) => plain.startsWith(literal, at));
  if (direct.length > 0) {
    return direct
      .map((form) => ({ ...form, path: straightPath(at, form.literal.length) }))
      .sort((a, b) => b.literal.length - a.literal.length);
  }
  const found = tryAll(0);
  const isExact = found.some(({ path }) => path.cost === 0);
  return (isExact || !follows(solid, plain, at) ? found : tryAll(1)).sort(
    (a, b) => b.path.to - a.path.to || a.path.slips - b.path.slips,
  );
}

/** Whether enough follows a prefix for a value to be meant, and not the prefix to be talked about. */
function isMeant(laid: Laid, isAlone: boolean): boolean {
  const { kind, tokens, readable } = laid;
  const has = (id: string) => laid.findings.some((finding) => finding.id === id);
  if (kind === 'legacy-merchant-id' || kind === 'jwt')
    return !has('too-short') && (has('cut-off') || !has('missing-group'));
  if (laid.isSample) return tokens > 3;
  if (kind === 'aws-access-key-id')
    return tokens > 11 && tokens < 21 && (isAlone || !has('wrong-case'));
  const isMisspelt = laid.slips > 0;
  if (isMisspelt && readable < 24) return false;
  if (kind.endsWith('-token') && kind !== 'mws-auth-token') {
    // Of four letters one may be wrong only where the bar says that they are a prefix.
    if (isMisspelt && (has('separators-missing') || has('separators-replaced'))) return false;
    if (has('separators-missing')) return tokens > 99;
    return isAlone ? tokens > 0 : tokens > 15;
  }
  return isAlone ? readable > 0 : readable > 5;
}

// What must follow a prefix in longer text, and a misspelt one anywhere, before a closer look pays.
const body =
  /[^\da-z*●•○■□◯]{0,3}(?!amzn|atz(?:[ra]\||\.))(?:[\w-]{6}|[\da-z-]{2,5}[\s.–—-]{1,3}[\da-z]|([*●•○■□◯])\1)/iuy;
const solid = /\S{16}/uy;
// A blank and a word without digits: the prefix is asked about.
const word = /\S?\s{1,3}\p{L}{2,24}(?![^\s.,;:!?])/uy;

// Users and the like have an address of the same beginning.
const otherResource = /arn[^/]{20,40}:(?:user|group|policy|instance-profile)\//iuy;

function follows(pattern: RegExp, plain: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(plain);
}

/** Every value of the text that begins with a prefix, damaged or not, in order. */
export function* findAnchored(reading: Reading, start: number, end: number): Steps<Laid[]> {
  const { plain } = reading;
  const found: Laid[] = [];
  // Others use the same pattern between two steps.
  for (let from = 0; ;) {
    anchor.lastIndex = from;
    const at = anchor.exec(plain)?.index;
    if (at === undefined) return found;
    yield;
    const [best, second] = follow(plain, at);
    from = at + 1;
    if (!best || follows(word, plain, best.path.to - 1) || follows(otherResource, plain, at))
      continue;
    if (at !== start && !follows(body, plain, best.path.to)) continue;
    const laid = yield* layFormInSteps(reading, best.kind, best.parts, at, end, best.path);
    if (!laid || !isMeant(laid, at === start)) continue;
    const isUnclear =
      best.path.slips > 0 &&
      second?.path.slips === best.path.slips &&
      second.kind !== best.kind &&
      second.path.to === best.path.to;
    found.push(isUnclear ? { ...laid, findings: [say('unclear-prefix'), ...laid.findings] } : laid);
    from = Math.max(laid.to, at + 1);
  }
}
