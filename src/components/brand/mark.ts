/**
 * The mark: a tally stick (割符), cut in two so that only its own other half fits. One half is filled,
 * the other drawn as a line. On a grid of 32 by 32.
 */
export const mark = {
  filled: 'M6 3h11v5h-4v6h5v6h-5v6h4v3H6a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z',
  outlined:
    'M19.5 4.25H26A1.75 1.75 0 0 1 27.75 6v20A1.75 1.75 0 0 1 26 27.75h-6.5v-3h-4v-3.5h5v-8.5h-5v-3.5h4z',
  strokeWidth: 2.5,
} as const;

/** The mark as the content of an SVG element, in its `color`. */
export const markShapes =
  `<path d="${mark.filled}" fill="currentColor"/>` +
  `<path d="${mark.outlined}" fill="none" stroke="currentColor" stroke-width="${mark.strokeWidth}" stroke-linejoin="round"/>`;
