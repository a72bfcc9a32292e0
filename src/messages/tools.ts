import { toolWordsDe } from './tools-de.ts';
import { toolWordsJa } from './tools-ja.ts';
import type { WayWords } from './tools-way.ts';

/** Values that the label finder knows; the same ids as in src/terms/values.ts. */
export type LabelledValue =
  | 'seller-id'
  | 'mws-auth-token'
  | 'developer-id'
  | 'developer-name'
  | 'marketplace-id'
  | 'refresh-token'
  | 'access-token'
  | 'restricted-data-token'
  | 'oauth-code'
  | 'lwa-client-id'
  | 'lwa-client-secret'
  | 'store-id'
  | 'spapi-app-id'
  | 'lwa-app-id'
  | 'aws-access-key-id'
  | 'aws-secret-access-key';

/** What can be wrong with a date that a reader states. */
export type DateProblem =
  | 'incomplete'
  | 'no-number'
  | 'short-year'
  | 'no-such-day'
  | 'before-mws'
  | 'before-spapi'
  | 'after-mws'
  | 'future';

/** Everything that the tools for readers say, in one language. Texts in `{braces}` are filled in. */
export interface ToolWords {
  readonly finder: FinderWords;
  readonly way: WayWords;
  readonly expiry: ExpiryWords;
  readonly steps: StepsWords;
  readonly store: StoreWords;
}

interface FinderWords {
  readonly field: string;
  readonly hint: string;
  /** Over the table of all values. */
  readonly all: string;
  /** Over the names of a value that forms use. */
  readonly names: string;
  /** Over the names of things that are no values. */
  readonly otherWords: string;
  /** Links of a value: where it is found; the page on it; the checker. */
  readonly where: string;
  readonly more: string;
  readonly check: string;
  /** Links below the answer: to the decision, and to the checker. */
  readonly toWay: string;
  readonly toChecker: string;
  /** What tells a value apart: what it is for, and how it looks. `{prefix}` is how it begins. */
  readonly signs: Readonly<Record<LabelledValue, string>>;
  readonly live: FinderLiveWords;
}

/** What the label finder says while the reader types; travels to the browser as data. */
export interface FinderLiveWords {
  /** `{name}`: one value is meant. */
  readonly one: string;
  /** `{name}` can mean `{count}` things; then the question that decides. */
  readonly several: string;
  /** `{name}`: a known name within the typed one, or around it. */
  readonly part: string;
  /** `{name}`: the known name that is nearly the typed one. */
  readonly typo: string;
  readonly unknown: string;
  /** A value stands in the field, no label. */
  readonly value: string;
  /** `{count}`: characters. */
  readonly tooLong: string;
}

interface ExpiryWords {
  readonly caseLegend: string;
  readonly cases: Readonly<Record<'public-app' | 'own-app' | 'mws', string>>;
  readonly dateLegend: string;
  readonly dateHint: string;
  readonly fields: Readonly<Record<'year' | 'month' | 'day', string>>;
  readonly submit: string;
  /** `{end}`, `{renewFrom}`: dates; `{daysLeft}`: number. */
  readonly states: Readonly<Record<'ahead' | 'due' | 'over' | 'history', string>>;
  readonly ownApp: string;
  readonly links: Readonly<Record<'renew' | 'expired' | 'ownApp' | 'mws', string>>;
  readonly reminders: string;
  /** `{days}`, `{date}` */
  readonly reminder: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly downloadFailed: string;
  /** How a file is called, without its ending. */
  readonly fileName: string;
  readonly event: { readonly summary: string; readonly description: string };
  readonly problems: Readonly<Record<DateProblem, string>>;
  /** The rule in plain text, without script. `{term}`, `{notice}`: lengths of time. */
  readonly rule: string;
}

interface StepsWords {
  /** `{number}` */
  readonly done: string;
  /** `{done}`, `{all}` */
  readonly count: string;
}

interface StoreWords {
  readonly legend: string;
  readonly stores: Readonly<Record<'jp' | 'de', string>>;
  readonly host: string;
  /** `{host}`: another address that sources name. */
  readonly alsoSeen: string;
  readonly apps: string;
  readonly menu: string;
  readonly marketplaceId: string;
  readonly other: string;
  /** What the choice changes on the page. */
  readonly effect: string;
}

export const toolWords: Readonly<Record<'de' | 'ja', ToolWords>> = {
  de: toolWordsDe,
  ja: toolWordsJa,
};
