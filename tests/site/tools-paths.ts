/** What a reader does, one press of a key or a few typed words each. */
export type Move =
  /** Types into the field of the label finder. */
  | { readonly type: string }
  /** Follows a link, or presses a button, that carries this text. */
  | { readonly press: string }
  /** Follows the link of the answer whose address ends so. */
  | { readonly follow: string }
  /** Answers a question of the decision. */
  | { readonly answer: string };

interface Path {
  /** As it is ranked by how many vendors and threads deal with it. */
  readonly question: string;
  readonly moves: Readonly<Record<'de' | 'ja', readonly Move[]>>;
  /** Where the answer stands, from the home page of the language; empty: on the home page itself. */
  readonly end: string;
  /** What the reader must see there. */
  readonly sees?: Readonly<Record<'de' | 'ja', string>>;
}

const toQuestions = { follow: 'which-way/' } as const;
const answers = (...given: readonly string[]): readonly Move[] => [
  toQuestions,
  ...given.map((answer) => ({ answer })),
  { press: '.go' },
];
const both = (moves: readonly Move[]) => ({ de: moves, ja: moves });

/**
 * The ten questions that come up most, each from the home page to its end. The number of moves is
 * the number of steps a reader needs.
 */
export const paths: readonly Path[] = [
  {
    question: 'A mail says that the authorisation expires: what do I click?',
    moves: both(answers('selling', 'yes', 'mail', 'yes')),
    end: 'renew/#in-tool',
  },
  {
    question: 'My tool stopped; the list of apps says that it has expired; the tool has no button',
    moves: both(answers('selling', 'yes', 'stopped', 'due', 'no')),
    end: 'renew/#in-seller-central',
  },
  {
    question: 'Where is my seller ID?',
    moves: {
      de: [{ type: 'Händlertoken' }, { follow: 'seller-id/#where' }],
      ja: [{ type: '出品者トークン' }, { follow: 'seller-id/#where' }],
    },
    end: 'seller-id/#where',
  },
  {
    question: 'Which of these values goes into this field? It says Store ID',
    moves: {
      de: [
        { type: 'Store-ID' },
        { press: '.choices li:nth-child(2) button' },
        { follow: '#store-id' },
      ],
      ja: [
        { type: 'ストアID' },
        { press: '.choices li:nth-child(2) button' },
        { follow: '#store-id' },
      ],
    },
    end: 'which-credential/#store-id',
  },
  {
    question: 'I may not authorise',
    moves: both(answers('selling', 'not-yet', 'refused')),
    end: 'requirements/#user',
  },
  {
    question: 'Authorised, still refused: Access to requested resource is denied',
    moves: both(answers('selling', 'yes', 'error', 'denied')),
    end: 'troubleshoot-errors/#access-denied',
  },
  {
    question: 'MWS is gone? My tool asks for its token',
    moves: {
      de: [{ type: 'MWSAuthToken' }, { follow: 'mws-auth-token/#today' }],
      ja: [{ type: 'MWS認証キー' }, { follow: 'mws-auth-token/#today' }],
    },
    end: 'mws-auth-token/#today',
  },
  {
    question: 'I was logged in to another store while authorising',
    moves: both(answers('selling', 'yes', 'wrong-account')),
    end: 'regions-accounts/#several-accounts',
  },
  {
    question: 'May I use the token of another tool?',
    moves: both(answers('selling', 'not-yet', 'reuse')),
    end: 'faq/#other-tool',
  },
  {
    question: 'I retyped the value: is it right?',
    moves: {
      de: [{ type: 'Refresh-Token' }, { follow: 'token-checker/#expect=refresh-token' }],
      ja: [{ type: 'リフレッシュトークン' }, { follow: 'token-checker/#expect=refresh-token' }],
    },
    end: 'token-checker/#expect=refresh-token',
  },
  {
    question: 'Is it secret? May I give it away?',
    moves: { de: [{ type: 'Händlertoken' }], ja: [{ type: '出品者トークン' }] },
    end: '',
    sees: { de: 'Öffentlich', ja: '公開可' },
  },
];
