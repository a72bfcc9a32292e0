import { pageTestWordsDe } from './page-test-de.ts';
import { pageTestWordsJa } from './page-test-ja.ts';

/** Ways out that the page tries when the reader tests it; the ids of src/components/page-test/ways.ts. */
export type WayId =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'websocket'
  | 'eventsource'
  | 'image'
  | 'script'
  | 'stylesheet'
  | 'frame'
  | 'form'
  | 'navigation'
  | 'window';

/** What no page can prevent. */
export type LimitId = 'navigation' | 'webrtc' | 'look-ups' | 'extensions' | 'ime' | 'clipboard';

/** Everything that the test of a page says, in one language. Texts in `{braces}` are filled in. */
export interface PageTestWords {
  /** In front of the button: what is tried, in `{count}` ways, with what. */
  readonly intro: string;
  readonly start: string;
  readonly running: string;
  /** The test could not be fetched, for want of a connection. */
  readonly notLoaded: string;
  /** `{count}`: all ways were refused. */
  readonly allRefused: string;
  /** `{open}` of `{count}` were not. */
  readonly someOpen: string;
  readonly ways: Readonly<Record<WayId, string>>;
  /** `{rule}`: the directive of the policy, or the attribute of the frame, that refused. */
  readonly refused: string;
  readonly open: string;
  /** By name; what can happen, and what the reader can do. */
  readonly limits: Readonly<Record<LimitId, { readonly name: string; readonly text: string }>>;
}

/** The words by language, for what is rendered on the server. */
export const pageTestWords: Readonly<Record<'de' | 'ja', PageTestWords>> = {
  de: pageTestWordsDe,
  ja: pageTestWordsJa,
};
