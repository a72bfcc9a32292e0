import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { site } from './config/site.ts';

/**
 * A site that is not to be found says so on every page.
 *
 * `x-default` is the page that lets the reader choose a language. Only the home pages have one: `/`.
 * Every other page exists in two languages of equal rank, so it names no default.
 */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  const isHome =
    starlightRoute.entry.data.template === 'splash' && starlightRoute.id === starlightRoute.locale;
  starlightRoute.head = starlightRoute.head.flatMap((tag) => {
    if (tag.attrs?.hreflang !== 'x-default') return [tag];
    if (!isHome) return [];
    return [
      {
        ...tag,
        attrs: { ...tag.attrs, href: new URL(import.meta.env.BASE_URL, context.site).href },
      },
    ];
  });
  const isHidden = starlightRoute.head.some(({ attrs }) => attrs?.name === 'robots');
  if (site.noindex && !isHidden) {
    starlightRoute.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } });
  }
});
