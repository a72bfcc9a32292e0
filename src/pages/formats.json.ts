import type { APIRoute } from 'astro';
import { absoluteUrl } from '../absolute-url.ts';
import { checkerWords } from '../messages/index.ts';
import { formatsJson } from '../publishing/formats-json.ts';
import { siteVersion } from '../publishing/site-version.ts';
import { versionName } from '../publishing/version.ts';

export const GET: APIRoute = () => {
  const list = formatsJson({
    schema: absoluteUrl('/formats.schema.json'),
    version: siteVersion ? versionName(siteVersion) : null,
    pages: { de: absoluteUrl('/de/token-formats/'), ja: absoluteUrl('/ja/token-formats/') },
    names: (kind) => ({
      de: checkerWords.de.kinds[kind].name,
      ja: checkerWords.ja.kinds[kind].name,
    }),
  });
  return new Response(JSON.stringify(list, null, 2));
};
