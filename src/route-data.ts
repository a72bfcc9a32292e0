import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { absoluteUrl } from './absolute-url.ts';
import { inLanguage } from './config/in-language.ts';
import { site, siteName } from './config/site.ts';
import type { Locale } from './locales.ts';
import { asLocale, otherLocale } from './locales.ts';
import {
  dataBlock,
  hidden,
  companionLinks,
  mergeTags,
  sharingTags,
} from './publishing/head-tags.ts';
import { articleData } from './publishing/structured-data.ts';
import { sectionName, sectionOf } from './sidebar.ts';
import { socialImagePath } from './social-image-texts.ts';

/** What the head of a page says about it, beside what Starlight says. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const locale = asLocale(route.locale);
  const slug = route.id.slice(`${locale}/`.length);
  const section = sectionOf(slug);
  const image = absoluteUrl(socialImagePath(locale, section?.id));
  const shown = section ? sectionName(section, locale) : locals.t('site.tagline');
  const isArticle = route.entry.data.template === 'doc';
  route.head = mergeTags(withoutDefaultLanguage(route.head, slug === ''), [
    ...sharingTags(isArticle ? 'article' : 'website', image, `${siteName}: ${shown}`, [
      locale,
      otherLocale(locale),
    ]),
    ...companionLinks(import.meta.env.BASE_URL, locale),
    ...(site.noindex ? [hidden] : []),
    ...(isArticle ? [dataBlock(articleOf(route, locale, image))] : []),
  ]);
});

/**
 * `x-default` is the page that lets the reader choose a language. Only the home pages have one: `/`.
 * Every other page exists in two languages of equal rank, so it names no default.
 */
function withoutDefaultLanguage(head: StarlightRouteData['head'], isHome: boolean) {
  return head.flatMap((tag) => {
    // Which programs wrote the page helps no reader.
    if (tag.attrs?.name === 'generator') return [];
    if (tag.attrs?.hreflang !== 'x-default') return [tag];
    return isHome ? [{ ...tag, attrs: { ...tag.attrs, href: absoluteUrl('/') } }] : [];
  });
}

function articleOf(route: StarlightRouteData, locale: Locale, image: string) {
  const { title, checked } = route.entry.data;
  const section = sectionOf(route.id.slice(`${locale}/`.length));
  const { operator } = site;
  return articleData({
    locale,
    url: absoluteUrl(`/${route.id}/`),
    title,
    image,
    modified: (route.lastUpdated ?? checked).toISOString().slice(0, 10),
    trail: [
      { name: siteName, url: absoluteUrl(`/${locale}/`) },
      // The section has no page of its own; the page of all pages shows it.
      ...(section
        ? [
            {
              name: sectionName(section, locale),
              url: absoluteUrl(`/${locale}/search/#${section.id}`),
            },
          ]
        : []),
    ],
    publisher: {
      type: operator?.name && !operator.representative ? 'Person' : 'Organization',
      name: operator?.name ? inLanguage(operator.name, locale) : siteName,
    },
  });
}
