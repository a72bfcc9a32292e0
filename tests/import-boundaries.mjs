/** Tables and tools at the top of src/credentials/ that its stages share. */
const core = [
  ...['types', 'findings', 'alphabets', 'characters', 'forms', 'recognition'],
  ...['ascii', 'say', 'steps'],
];

/**
 * Which room of src/ may import from which. Arrows point down: what is pure knows nothing of what
 * uses it.
 */
const rooms = [
  { room: 'credentials', may: [] },
  // The core: a text is read, laid against forms, judged; who locates values does both.
  { room: 'credentials/reading', may: core },
  { room: 'credentials/laying', may: [...core, 'kinds', 'reading'] },
  { room: 'credentials/judging', may: [...core, 'kinds', 'reading', 'laying'] },
  { room: 'credentials/locating', may: [...core, 'kinds', 'reading', 'laying', 'judging'] },
  { room: 'facts', may: [] },
  { room: 'text', may: [] },
  { room: 'terms', may: [], mayTypes: ['credentials'] },
  { room: 'messages', may: [], mayTypes: ['credentials'] },
  // Search: build and engine share the analysis and page-data.ts, engine and interface answer.ts.
  { room: 'search', may: [] },
  { room: 'search/analysis', may: ['text', 'language'] },
  {
    room: 'search/build',
    may: ['text', 'terms', 'credentials', 'analysis', 'page-data', 'word-list', 'language'],
  },
  {
    room: 'search/engine',
    may: ['text', 'analysis', 'page-data', 'word-list', 'answer', 'language'],
  },
  {
    room: 'search/interface',
    may: ['terms', 'credentials', 'messages', 'dom', 'worker', 'answer', 'language'],
  },
  { room: 'config', may: ['facts', 'locales', 'site.config'] },
  { room: 'schemas', may: ['facts'] },
  { room: 'markdown', may: ['content', 'locales', 'base-path'] },
  { room: 'integrations', may: ['credentials', 'messages', 'locales', 'config'] },
  { room: 'publishing', may: ['facts', 'config', 'locales', 'base-path', 'credentials'] },
  { room: 'release', may: ['config', 'publishing'] },
];

const pure = ['credentials', 'facts', 'text', 'terms', 'messages'];

function boundary({ room, may, mayTypes = [] }) {
  const isPure = pure.includes(room.split('/')[0]);
  const outside = (allowed) =>
    allowed.length === 0
      ? '^(?:\\.\\./)+(?!\\.)'
      : `^(?:\\.\\./)+(?!(?:${allowed.join('|')})(?:/|\\.ts(?:\\?|$))|\\.)`;
  const own = ownFiles[room] ?? [];
  const later = String(new RegExp(outside([...may, ...own]), 'u'));
  const message = `src/${room}/ may import from: ${[...may, ...mayTypes.map((name) => `${name} (types)`)].join(', ') || 'nothing outside itself'}.`;
  const patterns = [
    // The rooms' own subfolders reach up by one.
    { regex: outside([...may, ...mayTypes, ...own]), message },
    ...mayTypes.map((name) => ({
      regex: `^(?:\\.\\./)+${name}/`,
      allowTypeImports: true,
      message: `src/${room}/ may import only types from src/${name}/.`,
    })),
    { regex: '^~/', message: 'Use a relative path: plain Node runs this folder.' },
    ...(isPure
      ? [{ regex: '^[a-z@](?!\\.)', message: `src/${room}/ is pure and needs no package.` }]
      : []),
  ];
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      // That rule does not look at import().
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression > Literal[value=${later}]`, message },
      ],
      ...(isPure && {
        'no-restricted-globals': [
          'error',
          'document',
          'window',
          'fetch',
          'localStorage',
          'navigator',
          'process',
        ],
      }),
    },
  };
}

/** Files at the top of a room that its subfolders import. */
const ownFiles = { credentials: ['types', 'findings', 'alphabets', 'characters'] };

export const importBoundaries = rooms.map(boundary);
