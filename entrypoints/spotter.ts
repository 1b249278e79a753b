import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareSpotter } from '../lib/reader/shared-spotter';

// The background script puts this into a page before the reader, which finds names with it (decision 17).
export default defineUnlistedScript(() =>
  shareSpotter(async () => {
    const [{ default: lexicon }, { Spotter }] = await Promise.all([
      import('backstory:lexicon'),
      import('../lib/spotting/spotter'),
    ]);
    return new Spotter(lexicon);
  }),
);
