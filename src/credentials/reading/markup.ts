import type { Decoder } from './encodings.ts';
import { matchAt } from './encodings.ts';

// Marks inside a word, and marks between words; with no attribute that could hold a value.
const tag =
  /<\/?([a-z][a-z\d]{0,9})(?: (?:class|style|dir|lang|color|size|face|align|width)=[^<>]{0,150})?\s?\/?>/iuy;
// Only what HTML knows: the element of an XML answer is the label of its value.
const blockTag =
  /^(?:a|blockquote|br|d[dlt]|div|h[1-6]|hr|label|li|ol|p|pre|t(?:able|body|[dhr]|head)|ul)$/iu;
const inlineTag = /^(?:wbr|span|[bisu]|em|strong|code|kbd|mark|samp|small|su[bp]|tt|font)$/iu;
// Mail programs and chats take the middle of a value for an address: [amzn.mws](http://amzn.mws/).
const madeLink = /\]\((?:https?:\/\/|mailto:)([\w.-]{1,80})\/?\)(?=[\w.-])/uy;
const mailMark = /(?:> ?)+/uy;

const skipTag: Decoder = (text, at) => {
  const [source, name = ''] = matchAt(tag, text, at) ?? [];
  const isInline = inlineTag.test(name);
  return source && (isInline || blockTag.test(name))
    ? { to: isInline ? '' : '\n', source, mark: 'markup' }
    : null;
};

const skipMadeLink: Decoder = (text, at) => {
  const [source = '', host] = matchAt(madeLink, text, at) ?? [];
  return host && text.slice(0, at).endsWith(`[${host}`) ? { to: '', source, mark: 'markup' } : null;
};

const skipMailMark: Decoder = (text, at, isLineStart) => {
  const source = isLineStart && matchAt(mailMark, text, at)?.[0];
  return source ? { to: '', source, mark: 'mail-mark' } : null;
};

/** What editors and mail programs write into a text, by the sign it begins with. */
export const markup: Readonly<Record<string, Decoder>> = {
  '<': skipTag,
  ']': skipMadeLink,
  '>': skipMailMark,
};
