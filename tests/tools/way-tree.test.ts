import { describe, expect, test } from 'vitest';
import { firstQuestion, wayEnds, wayTree } from '../../src/components/tools/way-tree.ts';
import type { WayQuestion } from '../../src/components/tools/way-tree.ts';
import { answersIn, fragmentFor } from '../../src/components/tools/way-fragment.ts';
import { toolWords } from '../../src/messages/tools.ts';

interface Way {
  readonly answers: readonly string[];
  readonly end: string;
}

function waysFrom(question: WayQuestion, answers: readonly string[] = []): readonly Way[] {
  return Object.entries(wayTree[question]).flatMap(([answer, next]) => {
    const given = [...answers, answer];
    return 'ask' in next ? waysFrom(next.ask, given) : [{ answers: given, end: next.end }];
  });
}

const ways = waysFrom(firstQuestion);

describe('every way ends', () => {
  test.for(ways)('$answers: $end', ({ answers, end }) => {
    expect(end in wayEnds).toBe(true);
    expect(answers.length).toBeLessThanOrEqual(5);
  });

  test('at every end that there is', () => {
    expect([...new Set(ways.map(({ end }) => end))].sort()).toEqual(Object.keys(wayEnds).sort());
  });

  test('through every question that there is', () => {
    const asked = new Set<string>([firstQuestion]);
    for (const row of Object.values(wayTree)) {
      for (const next of Object.values(row)) if ('ask' in next) asked.add(next.ask);
    }
    expect([...asked].sort()).toEqual(Object.keys(wayTree).sort());
  });
});

describe('every end is one section of one page', () => {
  test.for(Object.entries(wayEnds))('%s: %s', ([, path]) => {
    expect(path).toMatch(/^[a-z-]+\/#[a-z\d-]+$/u);
  });
});

describe.for(['de', 'ja'] as const)('no two answers to a question read the same: %s', (locale) => {
  test.for(Object.entries(toolWords[locale].way.questions))('%s', ([, { answers }]) => {
    const texts = Object.values(answers);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the state travels in the fragment', () => {
  test.for(ways)('$answers', ({ answers }) => {
    expect(answersIn(fragmentFor(answers))).toEqual(answers);
  });

  test.for(['', '#', '#where', '#way', 'way=selling'])('"%s" is about something else', (text) => {
    expect(answersIn(text)).toBeUndefined();
  });

  test('the beginning has an address too', () => {
    expect(answersIn(fragmentFor([]))).toEqual([]);
  });
});
