/**
 * A time of day as the user writes it, from ms since 1970: “15:40”, “3:40 PM”. `locale`: a language other than the
 * browser’s.
 */
export const formatTime = (time: number, locale?: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(time);

/** Until when a pause lasts; without a time, until the browser restarts. */
const until = (time: number | undefined): string =>
  time === undefined ? 'until the browser restarts' : `until ${formatTime(time)}`;

/** The words of the pause, wherever it is offered or shown. */
export const pauseWords = {
  title: 'Pause Backstory',
  /** The verb before the lengths: “Pause for an hour”. */
  short: 'Pause',
  lengths: { hour: 'for an hour', session: 'until the browser restarts' },
  /** The same in the menu of the toolbar button, where an entry keeps its title. The first is what the command does. */
  menu: { hour: 'Pause for an hour', session: 'Pause until the browser restarts', goOn: 'Go on now' },
  paused: (time: number | undefined) => `Backstory is paused ${until(time)}.`,
  titleUntil: (time: number | undefined) => `Backstory, paused ${until(time)}`,
  goOn: 'Go on now',
} as const;
