import type { APIRoute } from 'astro';
import { absoluteUrl } from '../absolute-url.ts';
import { formatsSchema } from '../publishing/formats-schema.ts';

export const GET: APIRoute = () =>
  Response.json(formatsSchema(absoluteUrl('/formats.schema.json')));
