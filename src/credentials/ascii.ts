/** Whether a character is a letter or digit of ASCII; false for the empty string. */
export function isWord(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}

/** Whether a character is a digit of ASCII; false for the empty string. */
export function isDigit(character: string): boolean {
  const code = character.charCodeAt(0);
  return code > 47 && code < 58;
}

/** Whether a character is white space or a mark of ASCII; false for the empty string. */
export function isGap(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code > 31 ? code < 127 : code > 8 && code < 14) && !isWord(character);
}
