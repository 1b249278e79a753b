import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sayEverywhere } from '../lib/browser/everywhere';

// On every page, but only while the setting is on.
export default defineUnlistedScript(sayEverywhere);
