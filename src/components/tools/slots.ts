/** A piece of a text: words, or a place that is filled in later. */
export type TextPiece = { readonly words: string } | { readonly slot: string };

/** Cuts a text with `{placeholders}` into words and places. */
export function textPieces(text: string): readonly TextPiece[] {
  return text
    .split(/(\{\w+\})/u)
    .filter(Boolean)
    .map((piece) => (piece.startsWith('{') ? { slot: piece.slice(1, -1) } : { words: piece }));
}

/** Cuts a text into plain words and words of a screen, which stand between backticks. */
export function screenWords(text: string): readonly { text: string; isScreen: boolean }[] {
  return text
    .split('`')
    .map((piece, at) => ({ text: piece, isScreen: at % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '');
}
