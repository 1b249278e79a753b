/** Whether a page or its address writes out a day in one of the forms that signs of a date have, anywhere. */
export function writesDay(day: string, html: string, address: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const [m, d] = [`0?${Number(month)}`, `0?${Number(date)}(?:st|nd|rd|th)?`];
  const name = `${new Date(day).toLocaleString('en', { month: 'short', timeZone: 'UTC' })}\\w*\\.?`;
  const forms = [
    `${year}[-/. ]?${month}[-/. ]?${date}`,
    `${year}[-/.]${m}[-/.]${d}`,
    `${name}\\s+${d},?\\s+([\\d:]{8}\\s\\w+\\s)?${year}`,
    `${d}(\\s+of)?[\\s-]${name},?[\\s-]${year}`,
    `(${m}[/.]${d}|${d}[/.]${m})[/.]${year}`,
  ];
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`, 'i').test(`${html}\n${address}`);
}
