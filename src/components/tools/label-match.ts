import { editDistance, foldWidth, nameKey } from '../../text/index.ts';

/** A thing with all its names. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
  /** Values are also found inside longer labels; words such as "renew" only by themselves. */
  readonly isValue: boolean;
}

/** A name as the table has it, and the things it can stand for. */
interface Known {
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  readonly isValue: boolean;
}

/** All names by their folded form. */
export type LabelIndex = ReadonlyMap<string, Known>;

/** How a typed label met a known name: the same but for spelling, one within the other, or nearly. */
type Likeness = 'same' | 'part' | 'typo' | 'none';

export interface LabelMatch {
  readonly likeness: Likeness;
  /** The known name that was met; empty for none. */
  readonly name: string;
  /** What the label can mean, in the order of the table; more than one where it decides nothing. */
  readonly ids: readonly string[];
}

const nothing: LabelMatch = { likeness: 'none', name: '', ids: [] };

/** Makes the table in which `matchLabel` looks. */
export function indexLabels(things: readonly NamedThing[]): LabelIndex {
  const index = new Map<string, Known>();
  for (const { id, names, isValue } of things) {
    for (const name of names) {
      const key = nameKey(name);
      const known = index.get(key);
      index.set(key, {
        name: known?.name ?? name,
        ids: new Set(known?.ids).add(id),
        isValue: isValue || (known?.isValue ?? false),
      });
    }
  }
  return index;
}

/**
 * What a field label can mean. Tolerant like the search, with the same folding: width, kana, long
 * vowels, umlauts, hyphens and blanks do not count.
 */
export function matchLabel(typed: string, index: LabelIndex): LabelMatch {
  const key = nameKey(typed);
  if (!key) return nothing;
  const same = index.get(key);
  if (same) return { likeness: 'same', name: same.name, ids: [...same.ids] };
  return misspelt(key, index) ?? holding(typed, index) ?? heldBy(key, index) ?? nothing;
}

/** Two mistakes are forgiven in long names, one in others, none where names are too short to differ. */
function misspelt(key: string, index: LabelIndex): LabelMatch | undefined {
  const limit = key.length >= 10 ? 2 : key.length >= 6 ? 1 : 0;
  for (let distance = 1; distance <= limit; distance++) {
    for (const [known, { name, ids }] of index) {
      if (known.length > 5 && editDistance(key, known, distance) <= distance) {
        return { likeness: 'typo', name, ids: [...ids] };
      }
    }
  }
  return undefined;
}

const isLatin = (key: string) => /^[a-z\d]+$/u.test(key);

/** So short a piece of Latin script stands in too many words. */
const isTelling = (key: string) => key.length >= (isLatin(key) ? 4 : 3);

/** Latin letters are read by words: there is no Token in „Kontokennung“. */
function hasWords(typed: string, known: string): boolean {
  const words = foldWidth(typed)
    .split(/[^\p{Script=Latin}\p{N}]+/u)
    .map(nameKey)
    .filter(Boolean);
  const runs = words.flatMap((_, from) =>
    words.slice(from).map((_word, count) => words.slice(from, from + count + 1).join('')),
  );
  const isCompound = (word: string) => word.startsWith(known) || word.endsWith(known);
  return runs.includes(known) || (known.length > 5 && words.some(isCompound));
}

/** Known names inside the typed label: 「Amazonの出品者IDを入力」, „Zugriffsschlüssel (Auth Token)“. */
function holding(typed: string, index: LabelIndex): LabelMatch | undefined {
  const key = nameKey(typed);
  const inside = [...index].filter(
    ([known, { isValue }]) =>
      isValue &&
      isTelling(known) &&
      key.includes(known) &&
      (!isLatin(known) || hasWords(typed, known)),
  );
  const widest = inside.filter(
    ([known]) => !inside.some(([other]) => other !== known && other.includes(known)),
  );
  return together(widest.map(([, known]) => known));
}

/** Known names of which the typed label is a piece: 「出品者」, „Entwicklerkonto“. */
function heldBy(key: string, index: LabelIndex): LabelMatch | undefined {
  if (!isTelling(key)) return undefined;
  return together([...index].filter(([known]) => known.includes(key)).map(([, known]) => known));
}

/** Several names narrow each other down; where they have nothing in common, all remain. */
function together(found: readonly Known[]): LabelMatch | undefined {
  const [first] = found;
  if (!first) return undefined;
  const all = [...new Set(found.flatMap(({ ids }) => [...ids]))];
  const common = all.filter((id) => found.every(({ ids }) => ids.has(id)));
  const ids = common.length > 0 ? common : all;
  return { likeness: 'part', name: first.name, ids };
}
