import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const marker = /\s*\{#([a-z0-9-]+)\}\s*$/u;

/**
 * Remark plugin: `## Wo sie steht \{#where\}` gets the id `where`, so that a heading has the same
 * address in both languages. The backslashes keep MDX from reading an expression.
 */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const id = marker.exec(last.value)?.[1];
      if (!id) return;
      last.value = last.value.replace(marker, '');
      heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
