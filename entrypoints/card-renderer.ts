import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leavePart } from '../lib/reader/late-parts';
import { pageCards } from './shared/page-cards';

// The background script puts this into a page when the pointer has rested on a name for half the wait before a card, or
// when a key or a tap asks for one: most pages are read without.
export default defineUnlistedScript(() => leavePart('card-renderer', pageCards));
