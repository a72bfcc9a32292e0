import type { Examination } from '../../credentials/examination.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import type { Find } from '../../credentials/types.ts';
import { fill } from '../../messages/fill.ts';
import { findingText } from '../../messages/finding-text.ts';
import { kindName, verdictOf } from './verdict-line.ts';
import type { ResultContext } from './result-context.ts';

/**
 * A text for a tool's support: what was found, and the shape of the value. It holds no character of
 * the value: fixed parts come from the kind, everything else is a dot.
 */
export function supportReport(
  find: Find,
  { examination, words, locale }: Pick<ResultContext, 'examination' | 'words' | 'locale'>,
): string {
  const { ui } = words;
  const findings = find.findings.map((finding) => `- ${findingText(finding, words, locale).title}`);
  return [
    ui.reportTitle,
    fill(ui.reportKind, { kind: kindName(find, words) }),
    fill(ui.reportState, { verdict: verdictOf(find, words) }),
    fill(ui.reportShape, { shape: maskedShape(find, examination) }),
    ...(findings.length > 0 ? [ui.reportFindings, ...findings] : []),
  ].join('\n');
}

const cellSigns = { right: '•', mended: '•', wrong: '?', missing: '_', extra: '+' } as const;

function maskedShape(find: Find, { readBack }: Examination): string {
  const prefix = kinds[find.kind].parts.find(({ name }) => name === 'prefix');
  return readBack(find)
    .map(({ part, cells }) => {
      const isIntact = cells.every(({ state }) => state === 'right' || state === 'mended');
      if (part === 'prefix' && prefix && 'literal' in prefix && isIntact) return prefix.literal;
      if (part === 'separator' && isIntact) return '-';
      return cells.map(({ state }) => cellSigns[state]).join('');
    })
    .join('');
}
