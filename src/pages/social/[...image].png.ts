import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { markShapes } from '../../components/brand/mark.ts';
import { drawSocialImage } from '../../publishing/social-images-drawing.ts';
import { renderSocialImage } from '../../publishing/social-images.ts';
import { socialImages } from '../../social-image-texts.ts';

export const getStaticPaths = (async () => {
  const images = await socialImages();
  return images.map(({ path, ...image }) => ({
    params: { image: path.replace(/^\/social\/|\.png$/gu, '') },
    props: { image },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props, url }) => {
  const svg = await drawSocialImage(props.image, markShapes);
  return new Response(await renderSocialImage(url.pathname, svg));
};
