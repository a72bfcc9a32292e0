// Starlight's key, which ThemeProvider.astro reads before the page is painted.
const storageKey = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** `<theme-select>`: stores a theme that the reader chooses, and nothing before. */
export class ThemeSelectElement extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = storedTheme();
    select.addEventListener('change', () => {
      storeTheme(select.value);
      for (const other of document.querySelectorAll<HTMLSelectElement>('theme-select select')) {
        other.value = select.value;
      }
      showTheme();
    });
    prefersLight.addEventListener('change', showTheme);
  }
}

function showTheme() {
  const theme = storedTheme();
  const isLight = theme === 'light' || (theme === 'auto' && prefersLight.matches);
  document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
}

function storedTheme(): string {
  try {
    return localStorage.getItem(storageKey) || 'auto';
  } catch {
    // The browser refuses storage: the page follows the system.
    return 'auto';
  }
}

function storeTheme(theme: string) {
  try {
    if (theme === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Without storage the choice cannot be kept.
  }
}
