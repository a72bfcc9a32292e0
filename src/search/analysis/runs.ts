/** A stretch of one script: a Latin word or number, a katakana word, or kanji with hiragana. */
export interface Run {
  readonly script: 'latin' | 'katakana' | 'kanji';
  readonly text: string;
  /** Place in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const pattern =
  /(?<latin>[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}\p{M}\u00AD]*)|(?<katakana>[\p{Script=Katakana}ー][\p{Script=Katakana}ー・]*)|(?:[\p{Script=Han}\p{Script=Hiragana}]|(?<=\p{Script=Hiragana})ー)+/gu;

/**
 * Cuts a text where the script changes. This, and not the word boundaries of the browser, decides
 * what a word is: Chromium and Firefox segment Japanese differently.
 */
export function runsOf(text: string): readonly Run[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index, groups }) => ({
    script: groups?.latin ? 'latin' : groups?.katakana ? 'katakana' : 'kanji',
    text: found,
    start: index,
    end: index + found.length,
  }));
}

/** Marks that join Latin words into one: `SP-API`, `amzn1.pa.o`, `invalid_grant`, `Atzr|`. */
const joint = /^[-‐–._|]$/u;

/** Groups Latin runs that a single mark joins; every other run stands alone. */
export function joinedRuns(text: string): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runsOf(text)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isJoined =
      last?.script === 'latin' &&
      run.script === 'latin' &&
      joint.test(text.slice(last.end, run.start));
    if (group && isJoined) group.push(run);
    else groups.push([run]);
  }
  return groups;
}
