/** What Cloudflare Pages reads of `_headers` and `_redirects`: https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/ */
const limits = { headerRules: 100, headerLine: 2000, redirectLine: 1000, dynamicRedirects: 100 };

/** What Cloudflare Pages would leave out of a `_headers` file, line by line; empty for a good file. */
export function cloudflareComplaints(file: string): readonly string[] {
  const lines = file.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  const paths = lines.filter((line) => line.startsWith('/'));
  const perLine = lines.flatMap((line, index) => {
    if (line.length > limits.headerLine) return [`${line.length} characters: ${line.slice(0, 40)}`];
    if (line.startsWith('/')) {
      const next = lines[index + 1];
      if (!next?.startsWith('  ')) return [`no header for ${line}`];
      return (line.match(/\*/gu) ?? []).length > 1 ? [`more than one splat: ${line}`] : [];
    }
    return /^ {2}[A-Za-z-]+: \S/u.test(line) ? [] : [`no header: ${line}`];
  });
  return paths.length > limits.headerRules ? [...perLine, `${paths.length} rules`] : perLine;
}

/** What Cloudflare Pages would leave out of a `_redirects` file for its size. */
export function cloudflareRedirectComplaints(file: string): readonly string[] {
  const lines = file.split('\n').filter(Boolean);
  const long = lines.filter((line) => line.length > limits.redirectLine);
  return lines.length > limits.dynamicRedirects ? [...long, `${lines.length} rules`] : long;
}

/** Names of the headers that Cloudflare would join with a comma, because two rules for one address set them. */
export function setTwice(rules: readonly { for: string; values: object }[]): readonly string[] {
  return rules.flatMap((rule, index) =>
    rules
      .slice(index + 1)
      .filter((other) => overlap(rule.for, other.for))
      .flatMap((other) => Object.keys(rule.values).filter((name) => name in other.values)),
  );
}

function overlap(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\*$/u, ''), other.replace(/\*$/u, '')];
  return a.startsWith(b) || b.startsWith(a);
}
