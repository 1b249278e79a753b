/** Elements whose text is nobody’s prose: code, controls, media, and what is never shown. By local name, which is lower case in HTML and XHTML. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'option',
  'button',
  'code',
  'pre',
  'kbd',
  'samp',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'progress',
  'meter',
  'datalist',
  'head',
]);

const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'application']);

/** Whether the text of an element, and of all below it, is left alone. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return EDITOR_ROLES.has(element.getAttribute('role') ?? '');
}
