/**
 * Puts values into a text with `{placeholders}`. A placeholder without a value stays as it is, so
 * that a mistake is seen and tested for, not swallowed.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
