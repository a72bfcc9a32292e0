/** Stops a production build of a site that does not say who runs it. `npm run check:operator` */
import { assertComplete } from './assert-complete.ts';
import { configFile, loadSite } from './load-site.ts';

try {
  assertComplete(await loadSite(process.env), configFile(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
