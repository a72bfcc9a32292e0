import type { WayAnswers, WayEnd } from '../../messages/tools-way.ts';

export type WayQuestion = keyof WayAnswers;

/** What follows an answer: another question, or the end. */
type Next = { readonly ask: WayQuestion } | { readonly end: WayEnd };

/** The decision: from the product over the state of the access to one section of one page. */
export const wayTree: {
  readonly [Question in WayQuestion]: Readonly<Record<WayAnswers[Question], Next>>;
} = {
  product: {
    selling: { ask: 'access' },
    pay: { ask: 'pay' },
    unsure: { end: 'selling-or-pay' },
  },
  access: {
    yes: { ask: 'trouble' },
    'not-yet': { ask: 'connect' },
    unsure: { end: 'check-list' },
    end: { ask: 'end' },
  },
  connect: {
    login: { end: 'authorise' },
    appstore: { end: 'authorise-appstore' },
    mws: { end: 'no-mws' },
    value: { end: 'which-value' },
    reuse: { end: 'other-tool' },
    refused: { end: 'rights' },
    'own-app': { end: 'authorise-own' },
  },
  trouble: {
    mail: { ask: 'reconnect' },
    stopped: { ask: 'list' },
    error: { ask: 'message' },
    renewed: { ask: 'since' },
    'wrong-account': { end: 'accounts' },
    nothing: { end: 'check-list' },
  },
  list: {
    due: { ask: 'reconnect' },
    active: { end: 'find-error' },
    disabled: { end: 'undo' },
    missing: { end: 'authorise' },
    'no-list': { end: 'menu-missing' },
  },
  reconnect: {
    yes: { end: 'renew-in-tool' },
    no: { end: 'renew-in-seller-central' },
    unsure: { end: 'renew-in-seller-central' },
  },
  message: {
    grant: { end: 'renew-in-tool' },
    denied: { end: 'denied' },
    rights: { end: 'rights' },
    maker: { end: 'ask-support' },
    mws: { end: 'no-mws' },
    other: { end: 'other-message' },
  },
  since: {
    recent: { end: 'wait' },
    'at-amazon': { end: 'renew-in-tool' },
    'at-tool': { end: 'ask-support' },
  },
  end: {
    vendor: { end: 'revoke' },
    own: { end: 'revoke-own' },
  },
  pay: {
    token: { end: 'pay-ask' },
    create: { end: 'pay-create' },
    names: { end: 'pay-names' },
    stopped: { end: 'pay-ask' },
    end: { end: 'pay-revoke' },
  },
};

export const firstQuestion: WayQuestion = 'product';

/** The page and section at which an end arrives, from the home page of a language. */
export const wayEnds: Readonly<Record<WayEnd, string>> = {
  'selling-or-pay': 'which-credential/#selling-or-pay',
  'check-list': 'confirm-procedure/#sp-api',
  authorise: 'spapi-authorise/#from-tool',
  'authorise-appstore': 'spapi-authorise/#from-appstore',
  'authorise-own': 'spapi-authorise/#own-app',
  'no-mws': 'mws-shutdown-migration/#must-i',
  'which-value': 'which-credential/#by-label',
  'other-tool': 'faq/#other-tool',
  rights: 'requirements/#user',
  'renew-in-tool': 'renew/#in-tool',
  'renew-in-seller-central': 'renew/#in-seller-central',
  wait: 'renew/#worked',
  'ask-support': 'security-sharing/#to-tool',
  'find-error': 'troubleshoot-errors/#first',
  denied: 'troubleshoot-errors/#access-denied',
  'other-message': 'troubleshoot-errors/#tool-messages',
  undo: 'revoke/#undo',
  'menu-missing': 'confirm-procedure/#menu-missing',
  accounts: 'regions-accounts/#several-accounts',
  revoke: 'revoke/#steps',
  'revoke-own': 'revoke/#self-authorised',
  'pay-ask': 'amazon-pay-mws/#what-to-do',
  'pay-create': 'authorise-procedure/#amazon-pay-steps',
  'pay-names': 'amazon-pay-mws/#names',
  'pay-revoke': 'revoke/#amazon-pay',
};
