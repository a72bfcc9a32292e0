/** Where the text says something, in cells: without blanks and quotes round it. */
export interface Frame {
  /** First cell that is no blank. */
  readonly ink: number;
  /** First cell that is neither blank nor quote. */
  readonly start: number;
  readonly inkEnd: number;
  readonly end: number;
}

/** What stands behind a value and says nothing. */
const closing = '"\'`*()[]{}<>.,; \t\n';

/** The last cell of a text that says anything, exclusive. */
function endOfContent(plain: string): number {
  let end = plain.length;
  while (end > 0 && closing.includes(plain.charAt(end - 1))) end--;
  return end;
}

/** The frame of a reading's text. */
export function frameOf(plain: string): Frame {
  const ink = plain.search(/\S/u);
  const start = plain.search(/[^\s"'`*()[\]{}<>,;:.|=]/u);
  return {
    ink: ink < 0 ? plain.length : ink,
    start: start < 0 ? plain.length : start,
    inkEnd: plain.trimEnd().length,
    end: endOfContent(plain),
  };
}
