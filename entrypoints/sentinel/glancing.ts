import words from 'backstory:glance';
import { type Glance, glance } from '../../lib/spotting/prefilter/glance';
import { scanner } from '../../lib/spotting/prefilter/scan';

const find = scanner(words);

/** Begins a close look at a page. This file is evaluated only where there was a hint that it could be worth one. */
export const beginGlance = (): Glance => glance(words, find);
