import { inspect } from '../../src/credentials/inspect.ts';

const megabyte = 1_000_000;
const fill = (piece: string): string =>
  piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
const token = 'amzn.mws.' + '01234567-89ab-cdef-0123-456789abcdef';

const numbered = (make: (i: number) => string): string => {
  let text = '';
  for (let i = 0; text.length < megabyte; i++) text += make(i);
  return text;
};

const hex = (i: number, length: number): string => i.toString(16).padStart(length, '0');

/** Texts of a megabyte that make the checker work hardest. */
export const worstCases: Readonly<Record<string, string>> = {
  '100,000 anchors': fill('amzn.mws. '),
  'anchors in a row': fill('amzn.mws.'),
  'anchors nearly right': fill('amzm.mvs. '),
  'bars without tokens': fill('Atzr| '),
  'endless hex': token + fill('0123456789abcdef'),
  'endless hex groups': 'amzn.mws.' + fill('0123-'),
  'hex words': fill('deadbeef '),
  'different tokens': numbered((i) => `amzn.mws.${hex(i, 8)}-89ab-cdef-0123-456789abcdef\n`),
  'damaged tokens': numbered((i) => `amzn.mws.${hex(i, 8)}-89ag-cde-0123-456789abcdef\n`),
  'one token again and again': fill(`${token} `),
  labels: fill('Händlertoken: '),
  'labels with values': numbered((i) => `Seller ID: A1B2C3${hex(i, 7).toUpperCase()}\n`),
  'a table of labels': numbered((i) => `${i},Seller ID,x\n`),
  'a table of values': `name,seller_id\n${numbered((i) => `x,A1B2C3${hex(i, 7).toUpperCase()}\n`)}`,
  'letters apart': fill('a m z n . m w s . 0 1 2 3 '),
  'prefixes with slips': numbered((i) => `azmn.msw.${hex(i, 8)}-89ab-cdef-0123-456789abcdef\n`),
  'labels with words': fill('Merchant ID: ABCDEFGHIJ '),
  'a token without end': 'Atzr|' + fill('Made-Up_0123'),
  'tokens in pieces': fill('Atzr|IwEB '),
  'web tokens': fill('eyJhbGciOiJ '),
  roles: fill('arn:aws:iam::012345678901:role/a '),
  'percent signs': fill('%25'),
  'half encoded': fill('%E3%83'),
  entities: fill('&#x2D;'),
  backslashes: fill('\\'),
  tags: fill('<b class='),
  'mail marks': fill('\n> > > '),
  dots: fill('.'),
  blanks: fill(' '),
  'invisible characters': fill('\u200b'),
  'Japanese prose': fill('出品者トークンは、数字と英字で書かれています。ー'),
  'German prose': fill('Der Händlertoken besteht aus Ziffern und Großbuchstaben. '),
  emoji: fill('😀'),
  'half surrogates': fill('\ud83d'),
};

/** Nanoseconds for one inspection of a token of 45 characters, the median of several rounds. */
export function nanosecondsPerToken(rounds = 9, perRound = 2000): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let i = 0; i < perRound; i++) inspect(token);
    return ((performance.now() - start) * 1e6) / perRound;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

function milliseconds(text: string): number {
  const start = performance.now();
  inspect(text);
  return performance.now() - start;
}

/**
 * Milliseconds for one inspection of a quarter, a half and the whole of each worst case: cost that
 * grows with the length doubles from one to the next.
 */
export function millisecondsPerWorstCase(): Record<string, readonly number[]> {
  return Object.fromEntries(
    Object.entries(worstCases).map(([name, text]) => [
      name,
      [4, 2, 1].map((share) => milliseconds(text.slice(0, megabyte / share))),
    ]),
  );
}

if (import.meta.main) {
  console.log(`a token: ${(nanosecondsPerToken() / 1000).toFixed(1)} µs`);
  console.log('0.25, 0.5 and 1 MB of');
  for (const [name, times] of Object.entries(millisecondsPerWorstCase())) {
    console.log(`${name}: ${times.map((time) => time.toFixed(0)).join(', ')} ms`);
  }
}
