/** A link can say which kind a form asks for: `#expect=seller-id`. Unknown kinds change nothing. */
export function expectFromAddress() {
  const kind = /^#expect=([a-z-]+)$/u.exec(location.hash)?.[1];
  if (!kind) return;
  for (const choice of document.querySelectorAll<HTMLSelectElement>('credential-checker select')) {
    if (![...choice.options].some(({ value }) => value === kind)) continue;
    choice.value = kind;
    choice.dispatchEvent(new Event('change'));
  }
}
