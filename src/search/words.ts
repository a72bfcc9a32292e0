/** What the search says, in the language of the page; `{count}` in `many` stands for a number. */
export interface SearchWords {
  readonly label: string;
  readonly close: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly one: string;
  readonly many: string;
  readonly more: string;
  readonly failed: string;
}
