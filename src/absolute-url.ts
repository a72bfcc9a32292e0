import { withBase } from './base-path.ts';
import { site } from './config/site.ts';

/**
 * The absolute address of something on this site, for those who meet it elsewhere.
 *
 * @param path begins with one slash, without the base path: `/ja/seller-token/`
 */
export function absoluteUrl(path: string): string {
  return new URL(withBase(path, import.meta.env.BASE_URL), site.origin).href;
}
