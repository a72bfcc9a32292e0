/**
 * Turns an excerpt of Pagefind into nodes: text and `<mark>`, nothing else, whatever the index holds.
 *
 * @param html escaped text with `<mark>`
 */
export function markedText(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  for (const node of parsed.body.childNodes) {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.append(text);
      fragment.append(mark);
    } else {
      fragment.append(text);
    }
  }
  return fragment;
}
