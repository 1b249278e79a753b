import type { Spread } from './stats';

/** A Markdown table, its first column words and the others figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, nth) => (nth === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** A number with about three significant digits, as more cannot be trusted. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The middle, and in brackets the middle half of the runs. */
export const withSpread = ({ median, low, high }: Spread, unit: string): string =>
  `${figure(median)} ${unit} (${figure(low)}–${figure(high)})`;
