/** What a list of pages for language models holds. Addresses are absolute. */
export interface LlmsList {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly {
    readonly name: string;
    readonly pages: readonly {
      readonly title: string;
      readonly url: string;
      readonly description: string;
    }[];
  }[];
}

/** The list as https://llmstxt.org describes it: a title, a summary, and links under headings. */
export function llmsText({ title, summary, sections }: LlmsList): string {
  const lists = sections.map(({ name, pages }) => {
    const links = pages.map(
      (page) => `- [${inLink(page.title)}](${page.url}): ${page.description}`,
    );
    return `## ${name}\n\n${links.join('\n')}\n`;
  });
  return [`# ${title}\n`, `> ${summary}\n`, ...lists].join('\n');
}

/** A title within the brackets of a Markdown link. */
const inLink = (title: string) => title.replace(/[[\]\\]/gu, '\\$&');
