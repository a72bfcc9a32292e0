/** A public text that a fact or a page rests on. */
export interface Source {
  /** As the source calls itself, or what it is about where the title was not seen. In the language `lang`. */
  readonly title: string;
  readonly publisher: string;
  readonly lang: 'cs' | 'de' | 'en' | 'ja';
  readonly url: string;
  /** Day on which the text was last read, `YYYY-MM-DD`. */
  readonly seen: string;
}

/** How sure a fact is: Amazon's own text or several sources; one good source; one weak source. */
export type Confidence = 'high' | 'medium' | 'low';
