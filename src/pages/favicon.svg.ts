import type { APIRoute } from 'astro';
import { markShapes } from '../components/brand/mark.ts';
import { faviconSvg } from '../publishing/icons.ts';

export const GET: APIRoute = () => new Response(faviconSvg(markShapes));
