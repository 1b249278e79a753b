/** A later copy of this script recognizes a card that an older one has left by this id in its shadow root. */
export const MOUNT_ID = 'backstory-card';

/** The same of the region that speaks to screen readers. */
export const REGION_ID = 'backstory-region';

/**
 * An important rule of a shadow root wins over every rule, style attribute and animation of the page. `all` leaves out
 * direction and custom properties; the latter have names that the page does not know. The host makes no box, so there
 * is nothing of it to fade, move or clip; pages give every `div` a `::before`, though.
 */
export const HOST_CSS = `
:host { all: initial !important; display: contents !important; direction: ltr !important; unicode-bidi: isolate !important; }
:host::before, :host::after { content: none !important; display: none !important; }
:where(#${MOUNT_ID}) {
  display: block;
  position: fixed;
  inset: 0 auto auto 0;
  margin: 0;
  padding: 0;
  border: 0;
  width: max-content;
  height: max-content;
  overflow: visible;
  transform-origin: 0 0;
  color: inherit;
  background: none;
  visibility: hidden;
}
`;

/** The names of custom properties that belong to one card alone. */
interface PrivateNames {
  /** A custom name as this card has it. */
  of(name: `--${string}`): string;
  /** A style sheet with all its custom names replaced. */
  rename(css: string): string;
}

/**
 * Custom properties are the page’s too: by `@property --paper { inherits: false }` it could take the card’s paper away.
 * So each card has a prefix, drawn anew, before all its custom names.
 */
export function privateNames(): PrivateNames {
  const prefix = `--${crypto.getRandomValues(new Uint32Array(2)).join('')}-`;
  return { of: (name) => name.replace('--', prefix), rename: (css) => css.replaceAll(/--(?=[a-z])/g, prefix) };
}

/**
 * The protocols of extension pages. Our scripts run only in those of our own, whose content security policy allows no
 * style elements.
 */
const OWN_PAGE = /-extension:$/;

/**
 * Gives a shadow root its style sheet. Firefox lets scripts in the pages of others adopt none, so there it is an
 * element.
 */
export function putStyle(root: ShadowRoot, css: string): void {
  if (OWN_PAGE.test(location.protocol)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } else {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
