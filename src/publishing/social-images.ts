import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp from 'sharp';
import { MendableError } from '../config/mendable-error.ts';
import type { BuildCache } from './build-cache.ts';
import { cacheFolder, openCache } from './build-cache.ts';

/** Greatest size of an image in bytes: messengers leave large ones out. */
export const imageBudget = 60 * 1024;

const rendered = join(cacheFolder, 'social-images');

/**
 * Renders the drawing of an image as PNG, or takes what an earlier build rendered.
 *
 * @param name what the image is called in an error: its address
 * @param svg from `drawSocialImage`
 * @throws Error when the image is over budget
 */
export function renderSocialImage(
  name: string,
  svg: string,
  cache: BuildCache = openCache(rendered),
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(sharp.versions.sharp).update(svg).digest('hex');
  return cache.take(`${key}.png`, async () => {
    const png = await sharp(Buffer.from(svg))
      .png({ palette: true, colours: 32, effort: 10 })
      .toBuffer();
    assertWithinBudget(name, png.length);
    return png;
  });
}

/** @throws Error that names the image, its size and what to do, when it is larger than the budget */
export function assertWithinBudget(name: string, bytes: number): void {
  if (bytes <= imageBudget) return;
  throw new MendableError(
    `Social images: ${name} has ${bytes} bytes; ${imageBudget} are allowed. Shorten its title or details, or draw it in fewer colours.`,
  );
}
