/** None of them stands in a word. Which one says how many letters a word takes over from the one before. */
const signs = [...'!#$%&()*+,-.:;<=>?@[]^_`{|}~'];

/**
 * Packs words as a list in which each takes over the beginning it shares with the one before (front
 * coding). In alphabetical order that is much of it.
 *
 * @throws Error that names a word with signs other than `/`
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, at) => {
      if ([...word].some((letter) => signs.includes(letter))) {
        throw new Error(`The lexicon takes no word with signs: ${word}`);
      }
      const shared = sharedLength(words[at - 1] ?? '', word);
      return (signs[shared] ?? '') + word.slice(shared);
    })
    .join('');
}

function sharedLength(before: string, word: string): number {
  const most = Math.min(before.length, word.length, signs.length - 1);
  let length = 0;
  while (length < most && before[length] === word[length]) length++;
  return length;
}

/** The words that `packWords` packed, in their order. */
export function unpackWords(list: string): readonly string[] {
  const words: string[] = [];
  for (const letter of list) {
    const shared = signs.indexOf(letter);
    if (shared >= 0) words.push((words.at(-1) ?? '').slice(0, shared));
    else words.push((words.pop() ?? '') + letter);
  }
  return words;
}
