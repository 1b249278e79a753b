import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markOtherSubjects } from '../lib/browser/other-subjects';

// On every page, but only while the user has pages on other subjects marked.
export default defineUnlistedScript(markOtherSubjects);
