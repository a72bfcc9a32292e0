import { counted, spanOf } from './candidate.ts';
import type { Slot } from './candidate.ts';
import type { Slip } from '../forms.ts';
import type { Laying, Layout } from './layout.ts';
import { collect } from './collect.ts';
import type { GroupForm } from './plans.ts';
import type { Reading } from '../reading/reading.ts';
import { say } from '../say.ts';
import { judgeSeparators, separatorSlot } from './separators.ts';
import { boxesOf } from './stream.ts';
import type { Stream } from './stream.ts';
import type { Finding } from '../types.ts';
import { layUneven } from './uneven-groups.ts';

/** What is to be said of the characters, whatever groups they make. */
function judgeCharacters(reading: Reading, { tokens, cells, unclear, cut, to }: Stream): Finding[] {
  const cellsOf = (slip: Slip) => cells.filter((_, i) => tokens[i]?.slip === slip);
  const findings = counted(reading, {
    'misread-characters': cellsOf('misread'),
    'wrong-case': cellsOf('case'),
  });
  const vowels = cellsOf('kana-vowel').map((cell) => spanOf(reading, cell));
  if (vowels.length > 0)
    findings.push(
      say('look-alike-letters', { count: vowels.length, charClass: 'kana-vowel' }, vowels),
    );
  if (unclear) findings.push(say('unclear-end', {}, [spanOf(reading, to)]));
  if (cut) findings.push(say('cut-off', {}, [spanOf(reading, to - 1)]));
  return findings;
}

/** Lays a body that has all its characters: only its separators can be wrong. */
function layComplete(
  reading: Reading,
  stream: Stream,
  { runs, separator, borders }: GroupForm,
): Laying {
  const { found, findings } = judgeSeparators(reading, stream.gaps, borders, separator);
  const slots: Slot[] = [];
  runs.forEach((run, i) => {
    const from = borders[i - 1] ?? 0;
    if (i > 0 && separator !== '') slots.push(separatorSlot(reading, separator, found.get(from)));
    slots.push({ part: run.name, boxes: boxesOf(stream, from, borders[i] ?? 0) });
  });
  return { slots, findings };
}

/** Lays a body of groups of fixed length, in one alphabet, against the text from a cell on. */
export function layGroups(reading: Reading, form: GroupForm, at: number, end: number): Layout {
  const stream = collect(reading, at, form, end);
  const tokens = stream.tokens.length;
  const { slots, findings }: Laying =
    tokens === form.borders.at(-1)
      ? layComplete(reading, stream, form)
      : layUneven(reading, stream, form, at);
  return {
    slots: () => slots,
    findings: [...judgeCharacters(reading, stream), ...findings],
    to: stream.to,
    tokens,
    readable: stream.tokens.filter((said) => said !== null).length,
  };
}
