/** The questions of the decision "which way do I go", each with its answers. */
export interface WayAnswers {
  product: 'selling' | 'pay' | 'unsure';
  access: 'not-yet' | 'yes' | 'unsure' | 'end';
  connect: 'login' | 'appstore' | 'mws' | 'value' | 'reuse' | 'refused' | 'own-app';
  trouble: 'mail' | 'stopped' | 'error' | 'renewed' | 'wrong-account' | 'nothing';
  list: 'due' | 'active' | 'disabled' | 'missing' | 'no-list';
  reconnect: 'yes' | 'no' | 'unsure';
  message: 'grant' | 'denied' | 'rights' | 'maker' | 'mws' | 'other';
  since: 'recent' | 'at-amazon' | 'at-tool';
  end: 'vendor' | 'own';
  pay: 'token' | 'create' | 'names' | 'stopped' | 'end';
}

/** Where the decision can end: each is one section of one page. */
export type WayEnd =
  | 'selling-or-pay'
  | 'check-list'
  | 'authorise'
  | 'authorise-appstore'
  | 'authorise-own'
  | 'no-mws'
  | 'which-value'
  | 'other-tool'
  | 'rights'
  | 'renew-in-tool'
  | 'renew-in-seller-central'
  | 'wait'
  | 'ask-support'
  | 'find-error'
  | 'denied'
  | 'other-message'
  | 'undo'
  | 'menu-missing'
  | 'accounts'
  | 'revoke'
  | 'revoke-own'
  | 'pay-ask'
  | 'pay-create'
  | 'pay-names'
  | 'pay-revoke';

/** Texts between backticks are words of a screen or a message, in English. */
export interface WayWords {
  readonly questions: {
    readonly [Question in keyof WayAnswers]: {
      readonly ask: string;
      readonly answers: Readonly<Record<WayAnswers[Question], string>>;
    };
  };
  readonly ends: Readonly<Record<WayEnd, { readonly title: string; readonly why: string }>>;
  /** Over the answers given so far. */
  readonly soFar: string;
  readonly back: string;
  readonly restart: string;
  /** Link to the page and section. */
  readonly go: string;
  /** The address names an answer that there is not. */
  readonly lost: string;
}
