import { standingOf } from './elements';
import { attributeOf } from './nodes';

const EDITOR_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'application']);

/** The values of `contenteditable` that make text editable; any other leaves it as what is around it. */
const EDITABLE = /^(?:true|plaintext-only)?$/i;

/** Attributes that decide whether text is left alone; the watcher hears of their changes. */
export const SKIP_ATTRIBUTES = ['hidden', 'inert', 'aria-hidden', 'contenteditable', 'role'];

/** A selector for any of them, so that each element of a page costs one call instead of five. */
const HAS_SKIP_ATTRIBUTE = SKIP_ATTRIBUTES.map((name) => `[${name}]`).join(',');

/** Whether the text of an element, and of all below it, is left alone. */
export function isSkipped(element: Element): boolean {
  if (standingOf(element)?.noProse) return true;
  if (!Element.prototype.matches.call(element, HAS_SKIP_ATTRIBUTE)) return false;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'inert') !== null) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  if (EDITABLE.test(attributeOf(element, 'contenteditable') ?? 'inherit')) return true;
  return EDITOR_ROLES.has(attributeOf(element, 'role') ?? '');
}
