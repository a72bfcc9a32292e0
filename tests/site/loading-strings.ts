/**
 * Texts that make careless pages load something. `canary` is an origin that nobody may reach.
 * After the Big List of Naughty Strings (https://github.com/minimaxir/big-list-of-naughty-strings).
 */
export const loadingStrings = (canary: string): readonly string[] => [
  // Markup and code that would load something, were it ever taken for markup.
  `<img src="${canary}/img">`,
  `<img src=x onerror="fetch('${canary}/onerror')">`,
  `<script src="${canary}/script"></script>`,
  `<script>fetch('${canary}/inline')</script>`,
  `<svg onload="fetch('${canary}/svg')">`,
  `<iframe src="${canary}/iframe"></iframe>`,
  `<link rel="stylesheet" href="${canary}/css">`,
  `<meta http-equiv="refresh" content="0;url=${canary}/refresh">`,
  `<base href="${canary}/">`,
  `<form action="${canary}/form"><button>x</button></form>`,
  `"><a href="${canary}/a" ping="${canary}/ping">x</a>`,
  `</textarea><script>fetch('${canary}/textarea')</script>`,
  `javascript:fetch('${canary}/scheme')`,
  `data:text/html,<script>fetch('${canary}/data')</script>`,
  `url(${canary}/url)`,
  `@import "${canary}/import"`,
  `\${fetch('${canary}/template')}`,
  `{{constructor.constructor("fetch('${canary}/angular')")()}}`,
  // Addresses, as people paste them.
  `${canary}/?seller=A1B2C3D4E5F6G7`,
  `[token](${canary}/markdown)`,
  `amzn.mws.<mailto:amzn.mws@${new URL(canary).host}>`,
];
