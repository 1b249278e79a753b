import lexicon from 'backstory:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareSpotter } from '../lib/reader/shared-spotter';
import { Spotter } from '../lib/spotting/spotter';

// The background script puts this into a page before the reader, which finds names with it (decision 17). The build
// makes all of it a function that the reader calls (lib/build/scripts/evaluate-later.ts).
export default defineUnlistedScript(() => shareSpotter(() => Promise.resolve(new Spotter(lexicon))));
