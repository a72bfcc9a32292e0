import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { absoluteUrl } from '../../absolute-url.ts';
import { siteName } from '../../config/site.ts';
import { locales } from '../../locales.ts';
import { changesFeed } from '../../publishing/feeds.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const page = await getEntry('docs', `${locale}/changes`);
  return changesFeed({
    locale,
    title: `${siteName}: ${page?.data.title ?? ''}`,
    description: page?.data.description ?? '',
    page: absoluteUrl(`/${locale}/changes/`),
    self: absoluteUrl(`/${locale}/changes.xml`),
  });
};
