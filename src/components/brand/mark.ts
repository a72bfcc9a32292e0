import favicon from '../../../public/favicon.svg?raw';

/**
 * The mark: a tally stick (割符), cut in two so that only its own other half fits. One half is filled,
 * the other drawn as a line. On a grid of 32 by 32, in the `color` of the SVG element round it; drawn
 * once, in the icon of tabs, which adds its own colours.
 */
export const markShapes = (favicon.match(/<path [^>]*>/gu) ?? []).join('');
