/** How values begin that have a fixed beginning. */
const beginnings = /^(?:amzn\d?\.|atz|atc\||a[ks]ia[0-9a-z]{8}|eyj)/iu;

/** Identifiers without one: seller and marketplace IDs, numbers of twelve digits, groups of hex. */
const shapes =
  /^(?:(?=\S*\d)A[0-9A-Z]{9,20}|\d{4}-?\d{4}-?\d{4}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/u;

/**
 * Whether a text in the field for a label is rather the value itself. Only a hint where to go: what
 * the value is, the checker says.
 */
export function looksLikeValue(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return beginnings.test(plain) || shapes.test(plain);
}
