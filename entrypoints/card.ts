import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageCardRenderer } from '../components/card/render-page-card';
import { shareRenderer } from '../lib/reader/shared-renderer';

// The background script puts this into a page at the first card that is asked for there: most pages are read without one.
export default defineUnlistedScript(() => shareRenderer(pageCardRenderer));
