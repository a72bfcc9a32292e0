import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createHash } from 'node:crypto';
import licence from '../../LICENSE?raw';
import { withBase } from '../base-path.ts';
import { site } from '../config/site.ts';
import type { Locale } from '../locales.ts';
import { standalonePolicy } from '../publishing/policy.ts';
import { inlineHashes } from '../publishing/inline-code.ts';
import Document from './Document.astro';
import { scripts } from './scripts.ts';
import style from './standalone.css?inline';

/** The checker as one file to keep. */
export interface StandaloneFile {
  readonly html: string;
  /** Length in bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in lower-case hex. */
  readonly hash: string;
}

/** Where the file lies, without the base path. Permanent: people write it down beside its hash. */
export const standalonePath = (locale: Locale) => `/downloads/warifu-checker-${locale}.html`;

/** Makes the file of one language. The same sources and the same address give the same bytes. */
export async function standaloneFile(locale: Locale): Promise<StandaloneFile> {
  const script = scripts[locale];
  const hashes = inlineHashes(`<script>${script}</script><style>${style}</style>`);
  const home = new URL(withBase(`/${locale}/`, site.base), site.origin).href;
  const policy = standalonePolicy(hashes);
  const container = await AstroContainer.create();
  const props = { locale, home, policy, script, style };
  const document = await container.renderToString(Document, { props });
  const html = `<!doctype html>\n${document}\n<!--\n${licence}-->\n`;
  return {
    html,
    size: Buffer.byteLength(html),
    hash: createHash('sha256').update(html).digest('hex'),
  };
}
