import { today } from './today';

/**
 * Calls `begun` whenever a new day has begun for the user, as what cards and timelines say of “today” holds for a day.
 * A timer stands still while the machine sleeps, so the page also looks whenever it comes to sight.
 */
export function onNewDay(begun: () => void): void {
  let day = today();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(look, untilMidnight());
    if (today() === day) return;
    day = today();
    begun();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  look();
}

/** How long it is until midnight, in ms. */
function untilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
