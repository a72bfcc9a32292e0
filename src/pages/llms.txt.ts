import type { APIRoute } from 'astro';
import { absoluteUrl } from '../absolute-url.ts';
import { siteName } from '../config/site.ts';
import { localeNames, locales } from '../locales.ts';
import { llmsText } from '../publishing/llms.ts';
import { siteMap, taglineOf } from '../site-map.ts';

export const GET: APIRoute = async () => {
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const { home } = await siteMap(locale);
      const url = absoluteUrl(`/${locale}/llms.txt`);
      const pages = [{ title: home.title, url, description: home.description }];
      return { name: localeNames[locale], pages };
    }),
  );
  const taglines = await Promise.all(locales.map(taglineOf));
  return new Response(
    llmsText({ title: siteName, summary: taglines.join(' / '), sections: lists }),
  );
};
