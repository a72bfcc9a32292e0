import type { Rule } from 'postcss';

/** Name of the cascade layer round a rule, '' outside all layers; null where a condition is round it. */
export function layerOf({ parent }: Rule): string | null {
  if (parent?.type === 'root') return '';
  const isLayer = parent?.type === 'atrule' && 'name' in parent && parent.name === 'layer';
  return isLayer && parent.parent?.type === 'root' && 'params' in parent ? parent.params : null;
}
