import { fields } from '../page-data.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { Term } from './term.ts';

/** A name of something that the query contains. */
export interface NameMatch {
  /** The words of the query that make up the name. */
  readonly terms: ReadonlySet<Term>;
  readonly pages: readonly PagefindResult[];
}

/** The whole query is a name: of the page, of its subject, or of what one of its sections is about. */
const nameBonus: Readonly<Record<string, number>> = {
  [fields.name]: 13,
  [fields.label]: 6,
  [fields.sectionName]: 3,
};

/** What the name of a thing is worth beside a task, which has a page of its own. */
const besideTask = 0.25;

/** A name that says what one wants to do, and to no thing. */
export const isIntent = ({ terms }: NameMatch) => [...terms].every(({ part }) => part);

/** A name of one thing. */
export function isThing(name: NameMatch): boolean {
  const found = [...fieldsOf(name).values()];
  const best = nameFields.find((field) => found.includes(field));
  return !isIntent(name) && found.filter((field) => field === best).length <= 2;
}

const nameFields = [fields.name, fields.label, fields.sectionName];

/** The best part of each page that has the name, by the page's id. */
function fieldsOf({ pages }: NameMatch): ReadonlyMap<string, string> {
  return new Map(
    pages.map(({ id, matchedMetaFields = [] }) => [
      id,
      nameFields.find((field) => matchedMetaFields.includes(field)) ?? fields.sectionName,
    ]),
  );
}

/** A name of many things tells little. */
function worthOf(field: string, name: NameMatch): number {
  const same = [...fieldsOf(name).values()].filter((other) => other === field).length;
  return (nameBonus[field] ?? 0) / same;
}

/** What pages gain by names of theirs in the query, by their ids. */
export function nameBonuses(
  terms: readonly Term[],
  names: readonly NameMatch[],
  weightOf: (term: Term) => number,
): ReadonlyMap<string, number> {
  const weigh = (some: Iterable<Term>) => [...some].reduce((sum, term) => sum + weightOf(term), 0);
  const all = weigh(terms.filter(({ isWeak }) => !isWeak));
  const hasTask = terms.some(({ part }) => part === 'task') ? besideTask : 1;
  const bonuses = new Map<string, number>();
  for (const name of names) {
    const share = Math.min(1, weigh(name.terms) / all);
    // The intent alone is a name only if nothing is named that it is about.
    if (isIntent(name) && share < 1) continue;
    for (const [id, field] of fieldsOf(name)) {
      const bonus = worthOf(field, name) * share * (isIntent(name) ? 1 : hasTask);
      bonuses.set(id, Math.max(bonuses.get(id) ?? 0, bonus));
    }
  }
  return bonuses;
}
