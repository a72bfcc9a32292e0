import type { APIRoute } from 'astro';
import { locales } from '../../locales.ts';
import { webManifest } from '../../publishing/manifest.ts';
import { taglineOf } from '../../site-map.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  Response.json(webManifest(locale, await taglineOf(locale), import.meta.env.BASE_URL));
