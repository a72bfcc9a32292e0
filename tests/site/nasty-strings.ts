const many = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Every payload that runs would set this on the window. */
const hit = 'window.wasHit=1';

/** What nobody pastes on purpose, and what somebody pastes to break a page; by what it tries. */
export const nastyStrings: Readonly<Record<string, string>> = {
  'a script': `<script>${hit}</script>`,
  'a script that closes the field': `</textarea></form></div><script>${hit}</script>`,
  'an image with a handler': `<img src=x onerror="${hit}">`,
  'a drawing with a handler': `<svg onload=${hit}><script>${hit}</script></svg>`,
  'a frame with a document': `<iframe srcdoc="<script>parent.${hit}</script>"></iframe>`,
  'an attribute that closes another': `" autofocus onfocus="${hit}" x="`,
  'a script address': `javascript:${hit}`,
  'a data address': `data:text/html,<script>${hit}</script>`,
  'a Markdown link to a script': `[x](javascript:${hit})`,
  'a template of a server': `{{constructor.constructor('${hit}')()}} <%= 7*7 %> #{7*7} \${7*7}`,
  'a comment without end': '<!-- <style> * { display: none } </style>',
  'a style rule': '</style><style>*{display:none}</style>',
  'names of object parts': '__proto__ constructor prototype toString hasOwnProperty',
  'a part of every object as a label': '__proto__: A1B2C3D4E5F6G7\nconstructor: A1B2C3D4E5F6G7',
  'JSON that pollutes': '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  'null bytes': 'amzn.mws.\u000001234567\u0000-89ab-cdef',
  'control characters': Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join(''),
  'the second half of a character': '\udc00 A1B2C3\udfffD4E5F6G7',
  'the first half of a character': 'A1B2C3D4E5F6G7 \ud83d',
  'halves in the wrong order': many('\ude00\ud83d', 200),
  'text that turns its direction': '\u202eamzn.mws.\u202c \u2066A1B2C3\u2069 \u200f\u061c',
  'Arabic and Hebrew': 'رمز البائع הקוד של המוכר A1B2C3D4E5F6G7',
  'letters under a heap of marks': 'Z̸̡̢̛͍̗̰̺͇̝̱͛͗̈́͊̀̾̐͝a̴̢̡͎̯̭͖̺̞̤͋͗̅͂̍̎̚l̷͔̞͇͓̰̈́̈́̽̐̇̊͘ģ̷̛͎͙̻̰̲̈́̑̍̓͘͝ő̸̢̡̤̙͚͇̰̪̈́̋̽̚',
  '10,000 marks on one letter': `a${many('\u0301', 10_000)}`,
  'emoji joined to one': many('👨‍👩‍👧‍👦🏳️‍🌈', 2000),
  'invisible letters': many('\u200b\u2060\ufeff\u{e0041}', 2000),
  'percent signs in percent signs': `%${many('25', 20_000)}41`,
  'a broken percent sign': '%E0%A4%A %u0041 %',
  'entities in entities': many('&amp;', 20_000),
  backslashes: many('\\u005c', 20_000),
  'a line of 100,000 letters': many('a', 100_000),
  '100,000 lines': many('\n', 100_000),
  'a query for a database': `' OR '1'='1'; DROP TABLE tokens; --`,
  'a path upwards': '../../../../etc/passwd\u0000.png',
  'a formula of a table': `=HYPERLINK("http://example.invalid","x")`,
  'a regular expression that never ends': `(a+)+$ ${many('a', 5000)}!`,
};
