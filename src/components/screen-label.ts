import type { LabelId } from '../facts/labels.ts';
import { labels } from '../facts/labels.ts';
import type { Locale } from '../locales.ts';

type ScreenLanguage = 'ja' | 'de' | 'en';

/** Words on the screen and the language they are in. */
export interface ShownLabel {
  readonly text: string;
  readonly lang: ScreenLanguage;
}

/** All forms of a label that sources have. */
export function labelForms(id: LabelId): Partial<Record<ScreenLanguage, string>> {
  return labels[id];
}

/** A label as the reader may meet it: in their language first, then in English, else as documented. */
export function labelFor(id: LabelId, locale: Locale): readonly [ShownLabel, ...ShownLabel[]] {
  const forms = labelForms(id);
  const other: ScreenLanguage = locale === 'ja' ? 'de' : 'ja';
  const shown = ([locale, 'en', other] as const).flatMap((lang) => {
    const text = forms[lang];
    return text ? [{ text, lang }] : [];
  });
  const [first, second] = shown;
  if (!first) throw new Error(`src/facts/labels.ts: "${id}" has no label.`);
  // The third language helps only where neither of the others is known.
  return second?.lang === 'en' ? [first, second] : [first];
}

/**
 * The ids in a list written with blanks, as authors give it to a component.
 *
 * @throws Error that names the unknown id
 */
export function parseLabelIds(list: string): readonly LabelId[] {
  return list
    .trim()
    .split(/\s+/u)
    .map((id) => {
      if (!(id in labels)) throw new Error(`src/facts/labels.ts has no label "${id}".`);
      return id as LabelId;
    });
}
