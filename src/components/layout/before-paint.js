{
  const { dataset } = document.documentElement;
  addEventListener('error', () => (dataset.scriptFailed = ''), true);
  let theme;
  try {
    theme = localStorage.getItem('starlight-theme');
  } catch {}
  theme ||= matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  dataset.theme = theme;
}
