import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareSpotter } from '../lib/reader/shared-spotter';
import { Spotter } from '../lib/spotting/spotter';

// The background script puts this into a page before the reader, which finds names with it (decision 17).
export default defineUnlistedScript(() =>
  shareSpotter(async () => {
    const { default: lexicon } = await import('backstory:lexicon');
    return new Spotter(lexicon);
  }),
);
