import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Greatest size of an image in bytes: messengers leave large ones out. */
export const imageBudget = 60 * 1024;

/**
 * Renders the drawing of an image as PNG. What was rendered before is taken from
 * `node_modules/.cache`, so that a build redraws only what changed.
 *
 * @param name what the image is called in an error: its address
 * @param svg from `drawSocialImage`
 * @param cache folder for what was rendered
 * @throws Error when the image is over budget
 */
export async function renderSocialImage(
  name: string,
  svg: string,
  cache = join('node_modules', '.cache', 'social-images'),
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(sharp.versions.sharp).update(svg).digest('hex');
  const file = join(cache, `${key}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 32, effort: 10 })
    .toBuffer();
  assertWithinBudget(name, png.length);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}

/** @throws Error that names the image, its size and what to do, when it is larger than the budget */
export function assertWithinBudget(name: string, bytes: number): void {
  if (bytes <= imageBudget) return;
  throw new Error(
    `Social images: ${name} has ${bytes} bytes; ${imageBudget} are allowed. Shorten its title or details, or draw it in fewer colours.`,
  );
}
