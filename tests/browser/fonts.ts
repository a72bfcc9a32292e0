import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const fontPackage = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'),
);

/**
 * Writes a fontconfig file that adds Noto Sans JP to the fonts of the machine: a bare Linux has no
 * Japanese glyphs, and a screenshot full of empty boxes proves nothing.
 *
 * @param folder where the file and the font cache go
 * @returns path for `FONTCONFIG_FILE`
 */
export function writeFontConfig(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const folders = ['400Regular', '700Bold'].map((weight) => join(fontPackage, weight));
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
${folders.map((path) => `  <dir>${path}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans JP</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family><family>Noto Sans JP</family></prefer></alias>
</fontconfig>
`,
  );
  return file;
}
