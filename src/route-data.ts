import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { absoluteUrl } from './absolute-url.ts';
import { inLanguage } from './config/in-language.ts';
import { site, siteName } from './config/site.ts';
import type { Locale } from './locales.ts';
import { asLocale, otherLocale } from './locales.ts';
import {
  companionLinks,
  dataBlock,
  hidden,
  mergeTags,
  sharingTags,
} from './publishing/head-tags.ts';
import type { FileDates } from './publishing/history.ts';
import { pageDates } from './publishing/page-dates.ts';
import { articleData } from './publishing/structured-data.ts';
import { sectionName, sectionOf } from './sidebar.ts';
import { socialImagePath } from './social-image-texts.ts';

/** What the head of a page says about it, beside what Starlight says. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute;
  const { template, pagefind, editUrl } = route.entry.data;
  const locale = asLocale(route.locale);
  // A page that no file holds stands at every wrong address: it has none of its own to name.
  const isAnyAddress = editUrl === false;
  const companions = [
    ...companionLinks(import.meta.env.BASE_URL, locale, `${siteName}: ${locals.t('site.feed')}`),
    ...(site.noindex || isAnyAddress ? [hidden] : []),
  ];
  const slug = route.id.slice(`${locale}/`.length);
  const head = withoutDefaultLanguage(route.head, slug === '');
  if (isAnyAddress) {
    route.head = mergeTags(head.filter(isOfAnyAddress), companions);
    return;
  }
  const section = sectionOf(slug);
  const image = absoluteUrl(socialImagePath(locale, section?.id));
  const shown = section ? sectionName(section, locale) : locals.t('site.tagline');
  const isArticle = template === 'doc' && pagefind;
  const dates = pageDates.get(route.entry.filePath);
  route.head = mergeTags(head, [
    ...sharingTags(isArticle ? 'article' : 'website', image, `${siteName}: ${shown}`, [
      locale,
      otherLocale(locale),
    ]),
    ...companions,
    ...(isArticle ? [dataBlock(articleOf(route, locale, section, image, dates))] : []),
  ]);
});

/**
 * `x-default` is the page that lets the reader choose a language. Only the home pages have one: `/`.
 * Every other page exists in two languages of equal rank, so it names no default.
 */
function withoutDefaultLanguage(head: StarlightRouteData['head'], isHome: boolean) {
  return head.flatMap((tag) => {
    // Which programs wrote the page helps no reader; where the sitemap is, robots.txt says.
    if (tag.attrs?.name === 'generator' || tag.attrs?.rel === 'sitemap') return [];
    if (tag.attrs?.hreflang !== 'x-default') return [tag];
    return isHome ? [{ ...tag, attrs: { ...tag.attrs, href: absoluteUrl('/') } }] : [];
  });
}

function isOfAnyAddress({ attrs }: StarlightRouteData['head'][number]): boolean {
  const { rel, property, name } = attrs ?? {};
  return rel !== 'canonical' && rel !== 'alternate' && !property && name !== 'twitter:card';
}

function articleOf(
  route: StarlightRouteData,
  locale: Locale,
  section: ReturnType<typeof sectionOf>,
  image: string,
  dates: FileDates | undefined,
) {
  const { title } = route.entry.data;
  const { operator } = site;
  return articleData({
    locale,
    url: absoluteUrl(`/${route.id}/`),
    title,
    image,
    dates,
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
    author: {
      type: operator?.name && !operator.representative ? 'Person' : 'Organization',
      name: operator?.name ? inLanguage(operator.name, locale) : siteName,
      url: absoluteUrl(`/${locale}/operator/`),
    },
  });
}
