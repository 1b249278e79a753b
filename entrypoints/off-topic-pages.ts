import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { raiseFlag } from '../lib/browser/before-sentinel';

// On every page, but only while the user has pages on other subjects marked.
export default defineUnlistedScript(() => raiseFlag('off-topic-pages'));
