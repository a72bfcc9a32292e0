/** A configuration that states nothing, for tests of placeholders. */
import type { SiteConfig } from '../../src/config/schema.ts';

export const siteConfig: SiteConfig = {};
