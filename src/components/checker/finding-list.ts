import { findings as findingTable } from '../../credentials/findings.ts';
import type { Find, Finding } from '../../credentials/types.ts';
import { element } from '../../dom.ts';
import { findingText } from '../../messages/finding-text.ts';
import { pageLink } from './page-link.ts';
import type { ResultContext } from './result-context.ts';
import { spellCharacter } from './spell-character.ts';

/**
 * What is wrong, what was put right, and what is worth knowing. Where no right value can be had, a
 * clean-up is no news.
 */
export function sortFindings({ findings, state }: Find) {
  const isNote = ({ id }: Finding) => findingTable[id].severity === 'note';
  const isCleanUp = (finding: Finding) =>
    isNote(finding) && findingTable[finding.id].leadsTo === 'mendable';
  return {
    problems: findings.filter((finding) => !isNote(finding)),
    cleanUps: state === 'damaged' ? [] : findings.filter(isCleanUp),
    notes: findings.filter((finding) => isNote(finding) && !isCleanUp(finding)),
  };
}

/** Findings under a heading; nothing at all where there are none. */
export function findingList(
  findings: readonly Finding[],
  heading: string,
  context: ResultContext,
): readonly Node[] {
  if (findings.length === 0) return [];
  const items = findings.map((finding) => findingItem(finding, context));
  return [element('p', { className: 'heading' }, heading), element('ul', {}, ...items)];
}

function findingItem(finding: Finding, context: ResultContext): HTMLElement {
  const { text, words, locale } = context;
  const { title, advice } = findingText(finding, words, locale);
  const item = element('li', {}, title);
  item.dataset.finding = finding.id;
  if (finding.id === 'foreign-character') item.append(...spellCharacter(finding, text, locale));
  if (advice) item.append(' ', element('span', { className: 'advice' }, advice));
  item.append(...pageLink(context, `findings/#${finding.id}`, words.ui.more, title));
  return item;
}
