import { describe, expect, test } from 'vitest';
import { headersFile, nginxSnippet } from '../../src/publishing/header-files.ts';
import { inlineHashes } from '../../src/publishing/inline-code.ts';
import { pagePolicy, sitePolicy } from '../../src/publishing/policy.ts';

const none = { scripts: [], styles: [] };

describe('hashes of inline code', () => {
  test.for([
    { name: 'a script', html: '<script>alert(1)</script>', scripts: 1, styles: 0 },
    { name: 'a module', html: '<script type="module">let a</script>', scripts: 1, styles: 0 },
    {
      name: 'the same script twice',
      html: '<script>a</script><script>a</script>',
      scripts: 1,
      styles: 0,
    },
    {
      name: 'a script from a file',
      html: '<script type="module" src="/a.js"></script>',
      scripts: 0,
      styles: 0,
    },
    {
      name: 'a data block, which nobody runs',
      html: '<script type="application/ld+json">{}</script>',
      scripts: 0,
      styles: 0,
    },
    {
      name: 'a script in a frame with a document of its own',
      html: `<iframe srcdoc="<script>open('x')</script>"></iframe>`,
      scripts: 1,
      styles: 0,
    },
    { name: 'a style', html: '<style>a{}</style>', scripts: 0, styles: 1 },
  ])('$name', ({ html, scripts, styles }) => {
    const hashes = inlineHashes(html);
    expect([hashes.scripts.length, hashes.styles.length]).toEqual([scripts, styles]);
  });

  test('are those that a browser computes', () => {
    // https://www.w3.org/TR/CSP3/#external-hash, example with alert('Hello, world.');
    expect(inlineHashes("<script>alert('Hello, world.');</script>").scripts).toEqual([
      "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
    ]);
  });
});

describe('policies', () => {
  test('a page where values are typed connects to nothing', () => {
    expect(pagePolicy(none, false)).toContain("connect-src 'none'");
    expect(pagePolicy(none, true)).toContain("connect-src 'self'");
  });

  test.for([pagePolicy(none, false), pagePolicy(none, true), sitePolicy(none)])(
    'allow no unknown script, form, base or frame: %s',
    (policy) => {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(
        /script-src[^;]*unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|https?:/u,
      );
    },
  );
});

describe('Trusted Types', () => {
  test.for([pagePolicy(none, false), pagePolicy(none, true)])(
    'every page takes text for text, and one address for a worker: %s',
    (policy) => {
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types search-worker");
    },
  );

  test('the header leaves them to the pages: it holds for the search worker, too', () => {
    expect(sitePolicy(none)).not.toContain('trusted-types');
  });
});

describe('header files', () => {
  test('cover the whole site, under its base path', () => {
    expect(headersFile('policy', '/')).toMatch(/^\/\*\n {2}Content-Security-Policy: policy\n/u);
    expect(headersFile('policy', '/some/path')).toMatch(/^\/some\/path\/\*\n/u);
  });

  test('say the same to nginx', () => {
    expect(nginxSnippet('policy')).toContain('add_header Content-Security-Policy "policy" always;');
    expect(nginxSnippet('policy').trim().split('\n')).toHaveLength(5);
  });
});
