import sharp from 'sharp';

// The accent of src/styles/theme.css and public/favicon.svg.
const accent = '#185a8a';
const paper = '#fdfcfa';

/** How an icon sits on its square: free, or on a tile that the system may cut to any shape. */
interface IconShape {
  readonly size: number;
  /** Share of the square that the mark takes. */
  readonly mark: number;
  /** Corner radius of the tile as share of the square; no tile where it is left out. */
  readonly radius?: number;
}

/** Raster icons by file name, for what takes no SVG: home screens, and Safari before 26. */
export const icons = {
  // iOS rounds the corners itself.
  'apple-touch-icon': { size: 180, mark: 0.58, radius: 0 },
  'icon-192': { size: 192, mark: 0.62, radius: 0.2 },
  'icon-512': { size: 512, mark: 0.62, radius: 0.2 },
  // Within the circle of 80 % that every system leaves: https://www.w3.org/TR/appmanifest/#icon-masks
  'icon-maskable': { size: 512, mark: 0.5, radius: 0 },
} as const satisfies Record<string, IconShape>;

/**
 * A raster icon as PNG.
 *
 * @param markShapes the mark on a grid of 32 by 32, drawn in `currentColor`
 */
export async function iconPng(
  { size, mark, radius }: IconShape,
  markShapes: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const hasTile = radius !== undefined;
  const tile = hasTile ? `<rect width="32" height="32" rx="${radius * 32}" fill="${accent}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${tile}<g color="${hasTile ? paper : accent}" transform="translate(${16 - mark * 16} ${16 - mark * 16}) scale(${mark})">${markShapes}</g></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ effort: 10 }).toBuffer());
}

/**
 * `favicon.ico` with one PNG of 32 by 32. Feed readers and Safari ask for this file.
 * Format: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export async function faviconIco(markShapes: string): Promise<Uint8Array<ArrayBuffer>> {
  const size = 32;
  const png = await iconPng({ size, mark: 1 }, markShapes);
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true); // an icon
  head.setUint16(4, 1, true); // of one image
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true); // colour planes
  head.setUint16(12, 32, true); // bits per pixel
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return new Uint8Array([...new Uint8Array(head.buffer), ...png]);
}
