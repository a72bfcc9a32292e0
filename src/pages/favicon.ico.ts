import type { APIRoute } from 'astro';
import { markShapes } from '../components/brand/mark.ts';
import { faviconIco } from '../publishing/icons.ts';

export const GET: APIRoute = async () => new Response(await faviconIco(markShapes));
