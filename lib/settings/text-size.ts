import type { TextSize } from './schema';

/** How large the text of a card is, where 1 is the size that the browser is set to. */
export const TEXT_SCALES: Record<TextSize, number> = { small: 0.875, normal: 1, large: 1.2 };
