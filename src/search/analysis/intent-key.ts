/** The key of an intent in the index: a sign that stands in no word, and its id. */
export const intentKey = (id: string): string => `ǀ${id}`;
