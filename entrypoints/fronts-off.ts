import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { raiseFlag } from '../lib/browser/before-sentinel';

// On every page, but only while the user has switched fronts off: the sentinel then asks which.
export default defineUnlistedScript(() => raiseFlag('fronts-off'));
