/**
 * Day on which a lawyer read a text as it stands; undefined where nobody has, or where the text
 * changed after that.
 *
 * @param review day of the review, if there was one; both days as `2026-11-21`
 */
export function reviewedDay(review: string | undefined, dayOfText: string): string | undefined {
  return review !== undefined && review >= dayOfText ? review : undefined;
}
