import type { Examination } from '../../credentials/examination.ts';
import type { KindId } from '../../credentials/kinds/index.ts';
import type { ResultWords } from '../../messages/types.ts';

/** What drawing a result needs; `text` is the field's value and goes nowhere but into text nodes. */
export interface ResultContext {
  readonly text: string;
  readonly examination: Examination;
  readonly words: ResultWords;
  /** BCP 47 language of `words`. */
  readonly locale: string;
  /** Home page of the language, with a slash at the end: `/ja/`. Without one there are no links. */
  readonly home: string | undefined;
  /** The kind that the reader's tool asks for. */
  readonly expected: KindId | undefined;
  readonly revealed: boolean;
  readonly reveal: () => void;
  readonly announce: (message: string) => void;
}
