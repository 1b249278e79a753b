import { useState } from 'preact/hooks';

/**
 * What the user was last told about an action, a key for the element that says it, and how to tell the next. The key
 * is new each time: screen readers pass over a message that only repeats the one before, unless its element is new.
 */
export function useMessage<T>(): [message: T | undefined, key: number, tell: (message: T | undefined) => void] {
  const [{ message, key }, set] = useState<{ message?: T | undefined; key: number }>({ key: 0 });
  return [message, key, (next) => set((last) => ({ message: next, key: last.key + 1 }))];
}
