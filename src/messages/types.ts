import type { FindingId } from '../credentials/findings.ts';
import type { KindId } from '../credentials/kinds/index.ts';
import type { CharacterClass, Encoding, Separator } from '../credentials/characters.ts';
import type { PartName, Secrecy, State } from '../credentials/types.ts';

/**
 * Everything the interactive parts say, in one language. Both languages implement this type, so a
 * missing message does not compile.
 *
 * Texts are plain strings with `{placeholders}`: they travel to the browser as data. A placeholder
 * is a param of the finding (see src/credentials/findings.ts), already turned into words of the
 * language: `{kind}` a name of `kinds`, `{part}` of `parts`, `{charClass}` of `charClasses`,
 * `{marketplace}` a country, `{count}` and other numbers as digits.
 */
export interface CheckerWords {
  readonly kinds: Readonly<Record<KindId, KindWords>>;
  readonly secrecy: Readonly<Record<Secrecy, SecrecyWords>>;
  readonly findings: Readonly<Record<FindingId, FindingWords>>;
  readonly parts: Readonly<Record<PartName, string>>;
  readonly charClasses: Readonly<Record<CharacterClass, string>>;
  readonly encodings: Readonly<Record<Encoding, string>>;
  readonly separators: Readonly<Record<Separator, string>>;
  /** `surrounded`: nothing has to be mended but what stands round the value. */
  readonly verdicts: Readonly<Record<State | 'surrounded', string>>;
  readonly ui: CheckerUiWords;
  readonly form: CheckerFormWords;
}

/** What a checker says once it runs. */
export type ResultWords = Omit<CheckerWords, 'form'>;

interface KindWords {
  /** As a reader would say it in a sentence: MWS認証トークン, MWS-Auth-Token. */
  readonly name: string;
  /** One sentence: what it is. */
  readonly what: string;
  /** One or two sentences: what to do with it, who may get it. */
  readonly advice: string;
}

interface SecrecyWords {
  /** One word for the sign: 公開可, 秘密. */
  readonly name: string;
  /** May I share it? One short sentence. */
  readonly rule: string;
}

interface FindingWords {
  /** What is seen, one short sentence. */
  readonly title: string;
  /** Why it matters or what to do, one or two sentences; empty where the title says it all. */
  readonly advice: string;
}

/** What stands on the page before the checker runs. */
interface CheckerFormWords {
  /** Label of the field. */
  readonly field: string;
  /** Under the field: stays in the browser. */
  readonly fieldHint: string;
  /** Label of the choice of the expected kind, and its first option. */
  readonly expected: string;
  readonly expectedAny: string;
  readonly clear: string;
  readonly imeHint: string;
  /** In place of the checker, where its script is switched off or does not come. */
  readonly noScript: string;
  /** Link below it, to the page of all formats. */
  readonly formats: string;
}

interface CheckerUiWords {
  /** `{expected}` and `{found}` are kind names: the tool wants one, the reader has the other. */
  readonly mixUp: string;
  /** Link from a mix-up to where the value that the tool wants is found. */
  readonly whereFound: string;
  /** `{kind}`: only the shape speaks for it. */
  readonly looksLike: string;
  /** `{kind}`, `{verdict}` and `{rule}`: the first line as a screen reader says it. */
  readonly spoken: string;
  readonly unknown: string;
  readonly unknownAdvice: string;
  /** While the value can still become right. */
  readonly keepTyping: string;
  /** While a long text is read. */
  readonly working: string;
  /** Over the boxes. */
  readonly readBack: string;
  readonly reveal: string;
  readonly hide: string;
  /** What is said when the value was shown or hidden. */
  readonly revealed: string;
  readonly hidden: string;
  readonly cleanedUp: string;
  readonly problems: string;
  readonly notes: string;
  /** `{count}`: how many finds in a longer text. */
  readonly severalFinds: string;
  /** `{from}` and `{to}`: place in the text, in characters. */
  readonly place: string;
  readonly copyMended: string;
  readonly copyReport: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly cleared: string;
  readonly more: string;
  /** Only the form was judged. */
  readonly limit: string;
  readonly compare: string;
  readonly compareField: string;
  readonly compareHint: string;
  readonly compareSame: string;
  /** `{places}`: list of positions that differ. */
  readonly compareDifferent: string;
  readonly reportTitle: string;
  /** `{kind}` */
  readonly reportKind: string;
  /** `{verdict}` */
  readonly reportState: string;
  /** `{shape}`: dots for characters that fit, other signs for those that do not. */
  readonly reportShape: string;
  readonly reportFindings: string;
}
