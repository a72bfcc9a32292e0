/** The key of a deed in the index: a sign that stands in no word, and its id. */
export const deedKey = (id: string): string => `ǀ${id}`;
