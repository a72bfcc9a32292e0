import type { CheckerWords } from '../../src/messages/types.ts';
import { words as japanese } from '../../src/messages/ja.ts';

/**
 * The words of no language: each text is its own key in double brackets, with its placeholders.
 * Whatever readable word an element shows beside them is hard-coded.
 */
export const pseudoWords = pseudo(japanese, '') as CheckerWords;

function pseudo(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    const placeholders = value.match(/\{\w+\}/gu) ?? [];
    return `[[${[key.slice(1), ...new Set(placeholders)].join(' ')}]]`;
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([name, inner]) => [name, pseudo(inner, `${key}.${name}`)]),
  );
}
