import { site } from '../config/site.ts';
import { robotsText } from '../publishing/robots-text.ts';

export function GET(): Response {
  return new Response(robotsText(site));
}
