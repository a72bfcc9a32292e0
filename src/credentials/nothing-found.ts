import type { LabelFound } from './locating/find-labels.ts';
import type { Frame } from './reading/frame.ts';
import type { Reading } from './reading/reading.ts';
import { say } from './say.ts';
import type { Finding } from './types.ts';

const masked = /(?:^|[\s:="])([*●•○■□◯x]{4,200}|\.{4,200})$/iu;

/** What is to be said of a text without a find. */
export function sayNothing(
  { plain, marks }: Reading,
  frame: Frame,
  labels: readonly LabelFound[],
): Finding {
  const mask = masked.exec(plain.slice(Math.max(frame.ink, frame.inkEnd - 201), frame.inkEnd))?.[1];
  // The dots of a password field; full stops only lead the eye.
  if (mask && (!mask.startsWith('.') || marks.get(frame.inkEnd - 1) === 'middle-dot'))
    return say('masked-value');
  const label = labels.find(({ from, value }) => from <= frame.start && value >= frame.end);
  return label ? say('label-without-value', { kind: label.kind }) : say('nothing-recognised');
}
