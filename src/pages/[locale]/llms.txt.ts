import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../absolute-url.ts';
import { siteName } from '../../config/site.ts';
import { locales } from '../../locales.ts';
import { llmsText } from '../../publishing/llms.ts';
import type { ListedPage } from '../../site-map.ts';
import { siteMap, taglineOf } from '../../site-map.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

const linked = ({ path, ...page }: ListedPage) => ({ ...page, url: absoluteUrl(path) });

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const { home, sections } = await siteMap(locale);
  const pages = sections.flatMap((section) => section.pages);
  const formats = pages.find(({ path }) => path.endsWith('/token-formats/'));
  const text = llmsText({
    title: `${siteName}: ${await taglineOf(locale)}`,
    summary: home.description,
    sections: [
      ...sections.map((section) => ({ name: section.name, pages: section.pages.map(linked) })),
      {
        // What may be left out, as https://llmstxt.org has it.
        name: 'Optional',
        pages: [
          {
            title: 'formats.json',
            url: absoluteUrl('/formats.json'),
            description: formats?.description ?? '',
          },
        ],
      },
    ],
  });
  return new Response(text);
};
