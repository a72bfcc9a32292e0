import { readVersion } from './version.ts';

/** The version that is being built. Read once for all pages, since each reading runs Git. */
export const siteVersion = readVersion();
