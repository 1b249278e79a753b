import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markOffTopicPages } from '../lib/browser/off-topic-pages';

// On every page, but only while the user has pages on other subjects marked.
export default defineUnlistedScript(markOffTopicPages);
