import { referenceWordsDe } from './reference-de.ts';
import { referenceWordsJa } from './reference-ja.ts';

/** Words of the tables, timelines and drawings that components print into pages. */
export interface ReferenceWords {
  /** Name of a table that scrolls sideways; `{name}` is one of `tables`. */
  readonly scrollable: string;
  readonly tables: Readonly<
    Record<
      'formats' | 'sharing' | 'marketplaces' | 'hosts' | 'fieldNames' | 'buttons' | 'menuPaths',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'value'
      | 'prefix'
      | 'alphabet'
      | 'length'
      | 'secrecy'
      | 'certainty'
      | 'example'
      | 'rule'
      | 'country'
      | 'region'
      | 'marketplaceId'
      | 'sellerCentral'
      | 'appList'
      | 'name'
      | 'meaning'
      | 'period',
      string
    >
  >;
  /** Over the names of a value; the last one also holds names in code. */
  readonly languages: Readonly<Record<'ja' | 'de' | 'en', string>>;
  readonly screenLanguages: Readonly<Record<'ja' | 'de' | 'en', string>>;
  readonly screens: Readonly<Record<'tool' | 'seller-central' | 'amazon-pay', string>>;
  readonly regions: Readonly<Record<'na' | 'eu' | 'fe' | 'closed', string>>;
  /** Who mends an error, as an answer to "Whose job is it?" */
  readonly menders: Readonly<Record<'seller' | 'tool-maker' | 'seller-then-tool-maker', string>>;
  readonly formats: {
    /** `{length}`; `{min}`, `{max}` or both. */
    readonly length: string;
    readonly range: string;
    readonly atLeast: string;
    readonly usual: string;
    readonly noPrefix: string;
    readonly olderForm: string;
    readonly certain: string;
    readonly looksLike: string;
    /** Marketplace IDs are known by their list, not by their shape. */
    readonly listed: string;
  };
  readonly sharing: {
    readonly rules: Readonly<Record<'anyone' | 'this-tool' | 'own-software' | 'nobody', string>>;
    readonly password: string;
    readonly notes: Readonly<
      Record<
        | 'seller-id'
        | 'marketplace-id'
        | 'developer-id'
        | 'spapi-app-id'
        | 'oauth-code'
        | 'refresh-token'
        | 'mws-auth-token'
        | 'lwa-client-id'
        | 'lwa-client-secret'
        | 'access-token'
        | 'restricted-data-token'
        | 'aws-access-key-id'
        | 'aws-secret-access-key'
        | 'iam-role-arn'
        | 'password',
        string
      >
    >;
  };
  readonly timeline: {
    readonly caption: string;
    readonly scopes: Readonly<Record<'all' | 'public' | 'private', string>>;
    /** `{due}` is the day set for later. */
    readonly events: Readonly<
      Record<
        | 'start'
        | 'successor'
        | 'first-notice'
        | 'postponed'
        | 'end-announced'
        | 'public-orders-reports'
        | 'public-products'
        | 'public-rest'
        | 'private-orders-reports'
        | 'bridge'
        | 'last-day'
        | 'credentials',
        string
      >
    >;
    /** What the two signs mean. */
    readonly step: string;
    readonly end: string;
  };
  readonly lifeCycle: {
    readonly caption: string;
    /** In order; `{term}` is how long an authorisation holds, `{notice}` how long before its end Amazon writes. */
    readonly stages: readonly [
      authorise: string,
      works: string,
      notice: string,
      renew: string,
      expire: string,
    ];
    readonly anytime: string;
  };
  readonly drawings: {
    /** `{title}`: what is drawn. */
    readonly schematic: string;
    readonly legend: string;
    readonly 'app-list': DrawingWords;
    readonly consent: DrawingWords;
    readonly 'developer-grant': DrawingWords;
    /** What stands on the screen, in our words, where its name is not documented. */
    readonly parts: Readonly<
      Record<
        | 'app'
        | 'developer'
        | 'status'
        | 'authorizationDate'
        | 'expiryDate'
        | 'disable'
        | 'requestedAccess'
        | 'agreement'
        | 'forTool',
        string
      >
    >;
  };
  readonly menuPaths: {
    readonly destinations: Readonly<
      Record<'apps' | 'grant' | 'merchant-token' | 'amazon-pay-token' | 'amazon-pay-ids', string>
    >;
    /** `{from}`, `{to}`: years. */
    readonly between: string;
    readonly since: string;
    readonly until: string;
    readonly undated: string;
    /** `{languages}`: in which languages of the screen a source has the whole path. */
    readonly documentedIn: string;
  };
  readonly terms: {
    /** `{name}`: name of the list of a value's names. */
    readonly namesOf: string;
    readonly ambiguous: string;
    readonly alsoCalled: string;
    readonly more: string;
    readonly groups: Readonly<Record<'values' | 'actions' | 'services', string>>;
  };
  readonly sourceGroups: Readonly<
    Record<'amazon' | 'amazon-pay' | 'github' | 'japanese' | 'german' | 'other', string>
  >;
  /** `{date}`: the day the texts were last read, but for those that name another. */
  readonly sourcesSeen: string;
}

interface DrawingWords {
  /** What is drawn. */
  readonly title: string;
  /** Which texts the drawing follows, and from when. */
  readonly basis: string;
  /** The drawing in words, for those who do not see it. */
  readonly description: string;
}

export const referenceWords: Readonly<Record<'de' | 'ja', ReferenceWords>> = {
  de: referenceWordsDe,
  ja: referenceWordsJa,
};
