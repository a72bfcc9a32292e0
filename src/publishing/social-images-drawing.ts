import type { Locale } from '../locales.ts';
import { MendableError } from '../config/mendable-error.ts';
import { siteName } from '../config/site.ts';
import { balancedLines, filledLines, separators } from './social-images-lines.ts';
import { phrases } from './social-images-phrases.ts';
import type { Typeface } from './social-images-type.ts';
import { fontFiles, openTypeface } from './social-images-type.ts';

/** What stands on an image. */
export interface SocialImage {
  readonly locale: Locale;
  /** What the site is about, beside its name. */
  readonly tagline: string;
  readonly title: string;
  /** A sentence, or a list of names, below the title; the end of a list that is too long is left out. */
  readonly details: readonly string[];
}

/** Size in pixels that the services which show such images ask for. */
export const imageSize = { width: 1200, height: 630 } as const;

// The light theme of src/styles/theme.css.
const colours = {
  paper: 'hsl(43 38% 97%)',
  ink: 'hsl(206 30% 11%)',
  grey: 'hsl(206 10% 36%)',
  accent: 'hsl(204 70% 32%)',
} as const;

const margin = 80;
const column = 740;
const titleSizes = [82, 70, 60];
const detailSize = 34;
const most = { titleLines: 2, detailLines: 4 };
const mark = { size: 264, top: 194 };

/**
 * Draws an image as SVG without any text element: all glyphs are outlines.
 *
 * @param markShapes the brand's mark on a grid of 32 by 32, drawn in `currentColor`
 * @throws Error for a character that the font lacks and for a text that does not fit
 */
export async function drawSocialImage(image: SocialImage, markShapes: string): Promise<string> {
  const bold = openTypeface(fontFiles.bold);
  const regular = openTypeface(fontFiles.regular);
  const title = await setTitle(image, bold);
  const details = await setDetails(image, regular);
  const step = { title: title.size * 1.28, detail: detailSize * 1.55 };
  const height = title.lines.length * step.title + details.length * step.detail;
  const top = 356 - height / 2 + title.size * 0.85;
  const detailsTop = top + (title.lines.length - 1) * step.title + 78;
  const { width, height: fullHeight } = imageSize;
  const place = `translate(${width - margin - mark.size} ${mark.top}) scale(${mark.size / 32})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${fullHeight}">`,
    `<rect width="${width}" height="${fullHeight}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="12" fill="${colours.accent}"/>`,
    `<g transform="${place}" color="${colours.accent}">${markShapes}</g>`,
    lineAt(bold, siteName, 38, margin, 105, colours.ink),
    lineAt(regular, image.tagline, 27, margin + 26 + bold(siteName, 38).width, 104, colours.grey),
    ...title.lines.map((line, n) =>
      lineAt(bold, line, title.size, margin, top + n * step.title, colours.ink),
    ),
    ...details.map((line, n) =>
      lineAt(regular, line, detailSize, margin, detailsTop + n * step.detail, colours.grey),
    ),
    '</svg>',
  ].join('');
}

/** The title in the greatest size in which it takes no more than its lines. */
async function setTitle({ title, locale }: SocialImage, bold: Typeface) {
  const pieces = await phrases(title, locale);
  for (const size of titleSizes) {
    const lines = balancedLines(pieces, (line) => bold(line, size).width, column);
    if (lines && lines.length <= most.titleLines) return { size, lines };
  }
  throw tooWide(title);
}

/** The details in no more than their lines. A list that goes on ends with an ellipsis. */
async function setDetails({ details, locale }: SocialImage, regular: Typeface) {
  const measure = (line: string) => regular(line, detailSize).width;
  const pieces = await Promise.all(
    details.map(async (item) => (measure(item) > column ? phrases(item, locale) : [item])),
  );
  // A list is cut after its items; a sentence has no line that is short by chance.
  const setLines = details.length > 1 ? filledLines : balancedLines;
  for (let count = details.length; count > 0; count -= 1) {
    const listed = count < details.length ? [...pieces.slice(0, count), ['…']] : pieces;
    const lines = setLines(joined(listed, separators[locale]), measure, column);
    if (lines && lines.length <= most.detailLines) return lines;
  }
  throw tooWide(details.join(separators[locale]));
}

/** The pieces of all items, with the separator at the last piece of each item but the last. */
function joined(items: readonly (readonly string[])[], separator: string): readonly string[] {
  return items.flatMap((pieces, at) =>
    pieces.map((piece, n) =>
      n === pieces.length - 1 && at < items.length - 1 ? piece + separator : piece,
    ),
  );
}

function tooWide(text: string): MendableError {
  return new MendableError(
    `Social images: "${text}" does not fit. Write it shorter, or put a soft hyphen (U+00AD) into a long German word.`,
  );
}

function lineAt(
  typeface: Typeface,
  text: string,
  size: number,
  x: number,
  y: number,
  fill: string,
) {
  return `<g transform="translate(${x} ${y})" fill="${fill}">${typeface(text, size).outlines}</g>`;
}
