import { describe, expect, test } from 'vitest';
import { assertMet } from '../../src/integrations/starlight-parts.ts';

const memory = 'components-internals/SidebarPersistState.js';
const sheet = 'style/print.css';

describe('a part of Starlight that a new version calls otherwise stops the build', () => {
  test.for([
    { met: [], named: [memory, sheet] },
    { met: [sheet], named: [memory] },
    { met: [memory], named: [sheet] },
  ])('$named', ({ met, named }) => {
    for (const part of named) expect(() => assertMet(new Set(met))).toThrow(part);
  });

  test('all met: nothing to say', () => {
    expect(() => assertMet(new Set([memory, sheet]))).not.toThrow();
  });
});
