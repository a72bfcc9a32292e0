/**
 * The heading under which the reader reads: the last one whose top stands above a line.
 *
 * @param line distance from the top of the window, in CSS pixels
 */
export function headingAbove(headings: readonly HTMLElement[], line: number) {
  return headings.findLast((heading) => heading.getBoundingClientRect().top < line);
}
