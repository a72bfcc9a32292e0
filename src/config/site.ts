import { loadSite } from './load-site.ts';

/** Name of the site in both languages. */
export const siteName = 'Warifu';

/** This site. For the build and the server; no script in the browser may import it. */
export const site = await loadSite(process.env);
