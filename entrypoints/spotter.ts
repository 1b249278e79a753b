import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareSpotter } from '../lib/reader/shared-spotter';

// The background script puts this into a page before the reader, which finds names with it. Nearly all of it is called at
// once, so engines are told to compile it as a whole; of the reader, most waits for the user (decision 17).
export default defineUnlistedScript(() =>
  shareSpotter(async () => {
    const [{ default: lexicon }, { Spotter }] = await Promise.all([
      import('backstory:lexicon'),
      import('../lib/spotting/spotter'),
    ]);
    return new Spotter(lexicon);
  }),
);
