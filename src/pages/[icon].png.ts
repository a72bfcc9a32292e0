import type { APIRoute } from 'astro';
import { markShapes } from '../components/brand/mark.ts';
import { iconPng, icons } from '../publishing/icons.ts';

export function getStaticPaths() {
  return Object.entries(icons).map(([icon, shape]) => ({ params: { icon }, props: { shape } }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await iconPng(props.shape, markShapes));
