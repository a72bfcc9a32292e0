import type { KindId } from '../../credentials/kinds/index.ts';
import { kinds } from '../../credentials/kinds/index.ts';
import { formsOf, isLiteral } from '../../credentials/forms.ts';
import type { Locale } from '../../locales.ts';
import type { LabelledValue } from '../../messages/tools.ts';
import { actionTerms } from '../../terms/actions.ts';
import type { TermId } from '../../terms/index.ts';
import { terms } from '../../terms/index.ts';
import { askedKinds } from '../checker/asked-kinds.ts';
import { preferredName, shownNames, termPath } from '../term-names.ts';

/** Most asked for first; what tools fetch for themselves comes last. */
const order = [
  'seller-id',
  'mws-auth-token',
  'refresh-token',
  'marketplace-id',
  'developer-id',
  'developer-name',
  'store-id',
  'lwa-client-id',
  'lwa-client-secret',
  'oauth-code',
  'spapi-app-id',
  'lwa-app-id',
  'aws-access-key-id',
  'aws-secret-access-key',
  'access-token',
  'restricted-data-token',
] as const satisfies readonly LabelledValue[];

/** Sections that say where a value is found, or what to do instead of finding it. */
const places: Partial<Record<LabelledValue, string>> = {
  'seller-id': 'seller-id/#where',
  'mws-auth-token': 'mws-auth-token/#today',
  'refresh-token': 'refresh-token/#where',
  'marketplace-id': 'marketplace-id/#list',
  'developer-id': 'developer-id/#where',
};

/** One value as the label finder shows it. */
export interface LabelledValueEntry {
  readonly id: LabelledValue;
  readonly name: string;
  readonly definition: string;
  /** The format behind it; none for a name in plain words. */
  readonly kind: KindId | undefined;
  /** How every value begins; empty where beginnings differ. */
  readonly prefix: string;
  /** All names in all languages, misspellings included: for finding. */
  readonly names: readonly string[];
  /** Names from sources, for readers of the language. */
  readonly shown: readonly { readonly text: string; readonly lang: Locale | 'en' }[];
  /** Path of the section that says where the value is found, if there is one. */
  readonly place: string | undefined;
  /** Path of the page or section that explains it. */
  readonly page: string;
  /** Path of the checker, with this kind expected where it can be asked for. */
  readonly checker: string | undefined;
}

/** All values that fields ask for. */
export function labelledValues(locale: Locale): readonly LabelledValueEntry[] {
  return order.map((id) => {
    const { kind, definition } = terms[id];
    const place = places[id];
    return {
      id,
      name: preferredName(id, locale),
      definition: definition[locale],
      kind,
      prefix: kind ? prefixOf(kind) : '',
      names: allNames(id),
      shown: ([locale, 'en'] as const).flatMap((lang) =>
        shownNames(id, lang).map((text) => ({ text, lang })),
      ),
      place: place && `/${locale}/${place}`,
      page: termPath(id, locale),
      checker: kind && `/${locale}/token-checker/${expectation(kind)}`,
    };
  });
}

/** Steps whose names stand on buttons and are taken for values. */
export const labelledSteps = Object.keys(actionTerms) as (keyof typeof actionTerms)[];

/** Every name of a concept in every language. */
export function allNames(id: TermId): readonly string[] {
  const { ja, de, en } = terms[id].labels;
  return [...new Set([...ja, ...de, ...en].map(({ text }) => text))];
}

/** The kinds that the checker lets readers expect travel in the fragment, which no server sees. */
function expectation(kind: KindId): string {
  return (askedKinds as readonly KindId[]).includes(kind) ? `#expect=${kind}` : '';
}

function prefixOf(kind: KindId): string {
  const [form = []] = formsOf(kinds[kind]);
  const [first] = form;
  return first && isLiteral(first) ? first.literal : '';
}
