/** The day that occurs most often; of equal ones the first. `undefined` for no days. */
export function usualDay(days: readonly string[]): string | undefined {
  const times = (day: string) => days.filter((other) => other === day).length;
  return [...new Set(days)].sort((a, b) => times(b) - times(a))[0];
}
