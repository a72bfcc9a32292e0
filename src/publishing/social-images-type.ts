import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MendableError } from '../config/mendable-error.ts';

/** A line of text as outlines, with its beginning on the base line at 0,0. */
interface SetLine {
  /** Markup of an SVG group's content. */
  readonly outlines: string;
  /** Width in pixels. */
  readonly width: number;
}

/** Turns a line of text into outlines of a size in pixels. */
export type Typeface = (text: string, size: number) => SetLine;

/** Where the package keeps the two weights of Noto Sans JP that the images use. */
export const fontFiles = {
  regular: '@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf',
} as const;

/**
 * Opens a font file of a package. Text is shaped by HarfBuzz and drawn as outlines, so that an image
 * looks the same whatever fonts the building machine has.
 *
 * @param file path within `node_modules`
 * @throws Error when the file is not there; the typeface throws for a character that the font lacks
 */
export function openTypeface(file: string): Typeface {
  const font = new Font(new Face(new Blob(readFont(file))));
  return (text, size) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const scale = size / font.face.upem;
    let x = 0;
    const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => {
      if (glyph.codepoint === 0) throw missingGlyph(text, glyph.cluster, file);
      const left = x + (glyph.xOffset ?? 0);
      x += glyph.xAdvance ?? 0;
      const outline = font.glyphToPath(glyph.codepoint);
      return outline && `<path transform="translate(${left})" d="${outline}"/>`;
    });
    return {
      outlines: `<g transform="scale(${scale} ${-scale})">${glyphs.join('')}</g>`,
      width: x * scale,
    };
  };
}

function readFont(file: string): Uint8Array {
  const path = resolveFont(file);
  if (path && existsSync(path)) return readFileSync(path);
  throw new MendableError(
    `Social images: the font ${file} is not in node_modules. Run npm ci; the package stands under "dependencies" in package.json.`,
  );
}

function resolveFont(file: string): string | undefined {
  try {
    return createRequire(join(process.cwd(), 'package.json')).resolve(file);
  } catch {
    return undefined;
  }
}

function missingGlyph(text: string, at: number, file: string): MendableError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return new MendableError(
    `Social images: ${file} has no glyph for "${character}" (U+${code}) in "${text}". Write the title or description without it.`,
  );
}
