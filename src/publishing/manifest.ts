import { withBase } from '../base-path.ts';
import type { Locale } from '../locales.ts';
import { siteName } from '../config/site.ts';
import { icons } from './icons.ts';

/**
 * The web app manifest of a language (https://www.w3.org/TR/appmanifest/). The site opens in the
 * browser: as an app of its own it would lack the address, by which readers tell whom they trust.
 *
 * @param tagline what the site is about
 * @param base as Astro gives it: `/`, `/some/path` or `/some/path/`
 */
export function webManifest(locale: Locale, tagline: string, base: string) {
  const home = withBase(`/${locale}/`, base);
  const icon = (name: keyof typeof icons, purpose: 'any' | 'maskable') => ({
    src: withBase(`/${name}.png`, base),
    sizes: `${icons[name].size}x${icons[name].size}`,
    type: 'image/png',
    purpose,
  });
  return {
    id: home,
    name: `${siteName} – ${tagline}`,
    short_name: siteName,
    lang: locale,
    dir: 'ltr',
    start_url: home,
    scope: withBase('/', base),
    display: 'browser',
    background_color: '#fdfcfa',
    theme_color: '#fdfcfa',
    icons: [icon('icon-192', 'any'), icon('icon-512', 'any'), icon('icon-maskable', 'maskable')],
  };
}
