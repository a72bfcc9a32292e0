import type { APIRoute, GetStaticPaths } from 'astro';
import { basename } from 'node:path';
import type { Locale } from '../../locales.ts';
import { locales } from '../../locales.ts';
import { standaloneFile, standalonePath } from '../../standalone/standalone-file.ts';

export const getStaticPaths: GetStaticPaths = () =>
  locales.map((locale) => ({
    params: { file: basename(standalonePath(locale), '.html') },
    props: { locale },
  }));

/** The checker as one file, one per language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props }) => {
  const { html } = await standaloneFile(props.locale);
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
