import type { Selector } from 'postcss-selector-parser';
import type { Container } from 'postcss';
import { parse } from 'postcss';
import selectorParser from 'postcss-selector-parser';

/**
 * Everything that an element of these pages can be called: words of their markup, not of their text,
 * and words of the scripts, with the attributes that scripts set as properties (`ariaCurrent`,
 * `dataset.theme`).
 */
export function namesIn(pages: readonly string[], scripts: readonly string[]): ReadonlySet<string> {
  const markup = pages.flatMap((html) => words(html.replaceAll(/>[^<]*</gu, '><')));
  const code = scripts.flatMap(words);
  const attributes = code.filter((word) => /[a-z][A-Z]/u.test(word)).map(kebabCase);
  const data = scripts
    .flatMap((script) => script.match(/(?<=dataset\.)\w+/gu) ?? [])
    .map((name) => `data-${kebabCase(name)}`);
  return new Set([...markup, ...code, ...attributes, ...data]);
}

const words = (text: string): readonly string[] => text.match(/[\w:-]+/gu) ?? [];

const kebabCase = (name: string) =>
  name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/**
 * The rules of a stylesheet that can apply to something: those whose selectors name nothing unknown.
 * What stands in `:not()` need not exist, and of the choices in `:is()` one suffices.
 *
 * @param css a valid stylesheet; throws `CssSyntaxError` otherwise
 */
export function usedRules(css: string, names: ReadonlySet<string>): string {
  const root = parse(css);
  const parser = selectorParser();
  root.walkRules((rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes') return;
    const list = parser.astSync(rule);
    list.nodes
      .filter((selector) => !canMatch(selector, names))
      .forEach((selector) => selector.remove());
    if (list.nodes.length > 0) rule.selector = list.toString();
    else removeWithEmpty(rule);
  });
  return root.toString();
}

function canMatch(selector: Selector, names: ReadonlySet<string>): boolean {
  const areKnown = (value = '') => (value.match(/[\w-]+/gu) ?? []).every((word) => names.has(word));
  return selector.nodes.every((node) => {
    switch (node.type) {
      case 'tag':
      case 'class':
      case 'id':
        return names.has(node.value);
      case 'attribute':
        return names.has(node.attribute) && (!isWhole(node.operator) || areKnown(node.value));
      case 'pseudo':
        if (node.value === ':not' || node.nodes.length === 0) return true;
        // Others, such as :lang() and :nth-child(), name no element.
        if (!/^:(?:is|where|has|host)$/u.test(node.value)) return true;
        return node.nodes.some((choice) => canMatch(choice, names));
      default:
        return true;
    }
  });
}

/** Whether an attribute selector names whole words; `[href^='http']` names the beginning of one. */
const isWhole = (operator: string | undefined) => operator === '=' || operator === '~=';

/** Removes a node, and what is empty without it. */
export function removeWithEmpty(node: { parent: unknown; remove(): unknown }) {
  const parent = node.parent as Container | undefined;
  node.remove();
  if (parent && parent.type !== 'root' && parent.nodes?.length === 0) removeWithEmpty(parent);
}
