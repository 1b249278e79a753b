/** A `ref` for a message: it scrolls as little as brings the message into sight, once, as it comes. */
export const scrollIntoSight = (message: Element | null): void => message?.scrollIntoView({ block: 'nearest' });
