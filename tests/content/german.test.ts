import { describe, expect, test } from 'vitest';
import { proseLines, sentences } from './prose.ts';

const lines = proseLines('de');

/** What German prose never has, with what it has instead. */
const rules = [
  { rule: 'typewriter quotes: write „…“', wrong: /["”]|“\b/u },
  { rule: 'an English apostrophe', wrong: /\w'\w/u },
  { rule: 'three dots: write …', wrong: /\.\.\./u },
  { rule: 'a hyphen as a dash: write –', wrong: /\w - \w/u },
  {
    rule: 'no gap, or one that breaks, in z. B.',
    wrong: /z\.B\.|z\. B\.|d\.h\.|d\. h\.|u\.a\.|u\. a\./u,
  },
  {
    rule: 'a gap that breaks between number and unit: write U+00A0',
    wrong: /\d (?:Tage|Tagen|Tag|Zeichen|Minuten?|Stunden?|Jahre?n?|KB|Stellen|Ziffern)\b/u,
  },
  { rule: 'two spaces', wrong: /\S {2,}\S/u },
  { rule: 'du: write Sie', wrong: /\b(?:du|dir|dich|dein\w*)\b/iu },
  { rule: 'man: say who', wrong: /\bman\b/u },
  {
    rule: 'einfach, bitte, natürlich: a reader who fails reads blame',
    wrong: /\b(?:einfach|bitte|natürlich)\b/iu,
  },
  { rule: 'an exclamation mark', wrong: /!/u },
  { rule: 'authorisieren', wrong: /authoris|Authoris/u },
  {
    rule: 'der Token: write das Token',
    wrong: /\b(?:[Dd]er|[Dd]en|[Ee]inen) (?:\S+-)?(?:T|Händlert|t)oken\b/u,
  },
  {
    rule: 'compounds without hyphen',
    wrong:
      /\b(?:SP API|MWS Token|MWS Auth Token|Refresh Token|Access Token|SP-API Autorisierung)\b/u,
  },
];

describe.for(rules)('German has no $rule', ({ wrong }) => {
  test('on any page', () => {
    expect(lines.filter(({ text }) => wrong.test(text))).toEqual([]);
  });
});

test('every „ has its “', () => {
  const unbalanced = lines.filter(
    ({ text }) => (text.match(/„/gu) ?? []).length !== (text.match(/“/gu) ?? []).length,
  );
  expect(unbalanced).toEqual([]);
});

describe('sentences can be read in one breath', () => {
  const all = lines.flatMap(({ place, text }) =>
    sentences(text, /(?<=[.?:;])\s+(?=[A-ZÄÖÜ„])|\|/u).map((sentence) => ({
      place,
      sentence,
      words: sentence.split(/\s+/u).length,
    })),
  );

  test('none has more than 32 words', () => {
    expect(all.filter(({ words }) => words > 32)).toEqual([]);
  });

  test('one in ten at most has more than 20', () => {
    const long = all.filter(({ words }) => words > 20);
    expect(long.length / all.length).toBeLessThan(0.1);
  });
});
