import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Hovering } from '../lib/reader/hovering/hovering';
import { leavePart } from '../lib/reader/late-parts';

// The background script puts this into a page with names when the user moves the pointer there, touches it, or asks for
// a name by a key or in the popup: until then nobody can want a card.
export default defineUnlistedScript(() => leavePart('hovering', Hovering));
