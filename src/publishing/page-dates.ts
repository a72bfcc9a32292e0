import { fileDates } from './history.ts';

/** When each page came and last changed, by the path of its file. Read once, since it runs Git. */
export const pageDates = fileDates('src/content/docs');
