import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitPauseEnd } from '../lib/browser/pause/await-pause-end';

// The background script puts this into pages that a pause has left dark. It has them marked again when the pause is
// over.
export default defineUnlistedScript(awaitPauseEnd);
