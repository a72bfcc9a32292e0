import type { Locale } from '../locales.ts';

const softHyphen = '\u{AD}';

/**
 * What stands between the items of a list, and is left away at the end of a line. Japanese names have
 * middle dots within them.
 */
export const separators: Readonly<Record<Locale, string>> = { de: ' · ', ja: '／' };

/**
 * Breaks pieces into as few lines as possible.
 *
 * @param measure width of a line in pixels
 * @param limit greatest width of a line in pixels
 * @returns undefined where a piece is wider than the limit
 */
export function filledLines(
  pieces: readonly string[],
  measure: (line: string) => number,
  limit: number,
): readonly string[] | undefined {
  const lines: string[] = [];
  for (const piece of pieces) {
    if (measure(shown(piece)) > limit) return undefined;
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && measure(shown(longer)) <= limit) lines.splice(-1, 1, longer);
    else lines.push(piece);
  }
  return lines.map(shown);
}

/** The same number of lines, of about equal width. Parameters and result as for `filledLines`. */
export function balancedLines(
  pieces: readonly string[],
  measure: (line: string) => number,
  limit: number,
): readonly string[] | undefined {
  let best = filledLines(pieces, measure, limit);
  for (let width = limit; width > limit / 2; width *= 0.95) {
    const tried = filledLines(pieces, measure, width);
    if (tried?.length !== best?.length) break;
    best = tried;
  }
  return best;
}

/** A line as the reader sees it: a soft hyphen shows at the end only, spaces and separators not there. */
function shown(line: string): string {
  const end = line.endsWith(softHyphen) ? '-' : '';
  return line.replaceAll(softHyphen, '').replace(/[ ·／]+$/u, '') + end;
}
