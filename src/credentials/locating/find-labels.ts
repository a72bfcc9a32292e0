import type { KindId } from '../kinds/index.ts';
import { labels } from './labels.ts';
import { read } from '../reading/reading.ts';
import type { Steps } from '../steps.ts';

/** A label in the text, in cells. */
export interface LabelFound {
  readonly kind: KindId;
  readonly from: number;
  /** Where the value should begin. */
  readonly value: number;
  /** Whether a sign says that a value follows: `Seller ID:`. */
  readonly isPointed: boolean;
  /** Where the value must end, when it has a field of its own. */
  readonly end?: number;
}

// A label is compared by what is left of it without case, blanks, hyphens and umlauts.
const skeleton = (label: string): string =>
  label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\u0308/gu, '')
    .replace(/[\s_-]|(?<=[aou])e/gu, '');

/** An umlaut as it is written, in two pieces from a PDF, with an e, or without its dots. */
const umlautForms = (umlaut: string): string => {
  const [letter = ''] = umlaut.normalize('NFD');
  return `(?:${umlaut}|${letter}\\u0308|${letter}e?)`;
};

/** Where scripts meet in a Japanese label some write a blank: Amazon itself writes 「出品者 ID」. */
const border = /(?<=[\u3040-\u9fff])(?=[A-Z])|(?<=[A-Z])(?=[\u3040-\u9fff])/gu;

const kindByLabel = new Map<string, KindId>();
let pattern: RegExp | undefined;
/** Characters of the longest label, at most; umlauts may be two. */
let longest = 0;

/** Longest first, so that a label is not taken for a shorter one. */
function compile(): RegExp {
  const words: string[] = [];
  for (const [kind, list] of Object.entries(labels)) {
    for (const label of list.split('|')) {
      const word = read(label).plain;
      kindByLabel.set(skeleton(word), kind as KindId);
      words.push(
        word
          .replace(border, ' ')
          .replace(/[\s_-]+/gu, '[\\s_-]?')
          .replace(/[äöü]/giu, umlautForms),
      );
    }
  }
  longest = 2 * Math.max(...words.map((word) => word.length));
  words.sort((a, b) => b.length - a.length);
  // The middle of a token's beginning is no label.
  const start = '(?!(?<=\\.)mws\\b)(?:(?<![A-Za-z])|(?<=amazon|api|mws|lwa))';
  return new RegExp(`${start}(?:${words.join('|')})`, 'giu');
}

// What stands between a label and its value: signs, a remark in brackets, a few words of a sentence.
// An HTML field says value=.
const between =
  /(?:\((?!(?=[A-Z-]{0,40}\d)[\dA-Z-]{8,40}\))[^()\n]{1,40}\)|[\s"'`*:=()[\]<>|,;.…→⇒➡►▶✓✔☑✅はが-]|value|lautet|wie folgt|ist|is|nr|bei amazon){0,16}/iuy;
const pointer = /[:="|,;\t\n]/u;

/** A label wherever it stands, in cells. */
export interface Named {
  readonly kind: KindId;
  readonly from: number;
  readonly to: number;
}

/** Characters before a label that decide whether it is one: `amazonSellerId`. */
const lookedBehind = 7;
/** Characters looked through between two places where the work can be left. */
const stepLength = 8192;

/** Every label of the text, in order; a stretch of the text a step. */
export function* findNames(plain: string): Steps<Named[]> {
  pattern ??= compile();
  const found: Named[] = [];
  for (let from = 0; from < plain.length; yield) {
    // The pattern looks at what stands before a label, and a label may reach over the border.
    const start = Math.max(0, from - lookedBehind);
    const border = from + stepLength;
    const stretch = plain.slice(start, border + longest);
    pattern.lastIndex = from - start;
    from = border;
    for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
      const index = start + match.index;
      if (index >= border) break;
      const to = index + match[0].length;
      const kind = kindByLabel.get(skeleton(match[0]));
      if (kind) found.push({ kind, from: index, to });
      from = Math.max(border, to);
    }
  }
  return found;
}

/** The labels that something follows, in order; some hundreds a step. */
export function* findLabels(plain: string, names: readonly Named[]): Steps<LabelFound[]> {
  const found: LabelFound[] = [];
  for (const [at, { kind, from, to: end }] of names.entries()) {
    if (at % 512 === 511) yield;
    between.lastIndex = end;
    const gap = between.exec(plain)?.[0] ?? '';
    // A label runs into its value only in scripts that part words otherwise.
    if (
      gap === '' &&
      /[0-9A-Za-z]/u.test(plain.charAt(end - 1)) &&
      /[A-Za-z]/u.test(plain.charAt(end))
    )
      continue;
    found.push({ kind, from, value: end + gap.length, isPointed: pointer.test(gap) });
  }
  yield;
  return withoutLists(found, plain);
}

const word = /[\w-]*/uy;

/** In a list of names, what stands beside a label is another label. */
function withoutLists(found: readonly LabelFound[], plain: string): LabelFound[] {
  return found.filter(({ value }, i) => {
    const next = found.slice(i + 1, i + 3).find(({ from }) => from >= value);
    if (!next) return true;
    word.lastIndex = value;
    word.test(plain);
    return next.from >= Math.max(word.lastIndex, value + 1);
  });
}
