import { load } from 'cheerio';

/** A section of a page as readers see it. */
interface Section {
  /** Anchor; empty for what stands before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the search needs to know of a built page. */
export interface PageText {
  readonly title: string;
  readonly description: string;
  /** Group of the page in the menu, in the language of the page; empty if it stands in none. */
  readonly group: string;
  /** Name of the page in the menu. */
  readonly name: string;
  readonly keywords: readonly string[];
  readonly sections: readonly Section[];
}

const unread =
  'script, style, template, svg, nav, footer, .sr-only, [data-pagefind-ignore], .sl-anchor-link';
const blocks =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, div, pre, summary, figcaption, option, label, legend, button, time, .name';

/**
 * Reads a built page.
 *
 * @param keywords what its author adds to the page for the search
 * @returns undefined for a page that the search leaves out: one without `data-pagefind-body`
 */
export function readPage(html: string, keywords: readonly string[] = []): PageText | undefined {
  const $ = load(html);
  const body = $('[data-pagefind-body]').first();
  if (body.length === 0) return undefined;
  const current = $('nav a[aria-current="page"]').first();
  const group = current.closest('ul').prevAll('.label, summary').first().text().trim();
  const title = body.find('h1').first().text().trim() || $('title').text().trim();
  const content = body.find('.sl-markdown-content').first();
  content.find(unread).remove();
  content.find(blocks).each((_, block) => {
    $(block).append(' ');
  });

  // What stands side by side without a blank: styles set it apart.
  content.find('small').before(' ');
  content
    .find('a')
    .filter((_, link) => link.nextSibling !== null && 'tagName' in link.nextSibling)
    .after(' ');

  const sections: { id: string; title: string; text: string }[] = [{ id: '', title: '', text: '' }];
  const read = (nodes: ReturnType<typeof content.contents>) => {
    nodes.each((_, node) => {
      const element = $(node);
      if (element.is('h2, h3')) {
        sections.push({
          id: element.attr('id') ?? '',
          title: tidy(element.text()),
          text: '',
        });
      } else if (element.find('h2, h3').length > 0) {
        read(element.contents());
      } else {
        const section = sections.at(-1);
        if (section) section.text += `${element.text()} `;
      }
    });
  };
  read(content.contents());

  return {
    title: tidy(title),
    description: $('meta[name="description"]').attr('content') ?? '',
    group: tidy(group),
    name: tidy(current.text()) || tidy(title),
    keywords,
    sections: sections
      .map((section) => ({ ...section, text: tidy(section.text) }))
      .filter(({ title: name, text }) => name || text),
  };
}

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();
