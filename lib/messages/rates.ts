import * as z from 'zod/mini';
import { CardRate, CardSource } from '../knowledge/card';

/** Rates that somebody has looked up, with the sources that they cite. */
export const RatesFound = z.strictObject({ rates: z.array(CardRate), sources: z.array(CardSource) });
export type RatesFound = z.infer<typeof RatesFound>;
