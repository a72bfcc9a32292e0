const wordsOf = {
  de: async () => (await import('../../messages/page-test-de.ts')).pageTestWordsDe,
  ja: async () => (await import('../../messages/page-test-ja.ts')).pageTestWordsJa,
};

/** Fetches the test of the page when the reader asks for it; says so where it cannot be had. */
export function loadPageTest() {
  const locale = document.documentElement.lang === 'ja' ? 'ja' : 'de';
  for (const place of document.querySelectorAll<HTMLElement>('page-test')) {
    place.dataset.loader = 'ready';
    place.querySelector('button')?.addEventListener('click', () => {
      Promise.all([import('./test-page.ts'), wordsOf[locale]()]).then(
        ([{ testPage }, words]) => testPage(place, words),
        () => {
          const status = place.querySelector('[role="status"]');
          if (status) status.textContent = place.dataset.notLoaded ?? '';
        },
      );
    });
  }
}
