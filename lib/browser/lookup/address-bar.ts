import { browser } from 'wxt/browser';
import type { Suggestion } from '../../lookup/suggestions';
import type { Disposition } from './card-page';

/** What the address bar is given after the keyword: lines for what is typed, and what Enter does. */
export interface AddressBarLookup {
  suggest(typed: string): Suggestion[];
  /** The line for what is typed itself. */
  typed(typed: string): { description: string };
  onEnter(typed: string, disposition: Disposition): unknown;
}

/** Firefox for Android has no keyword for the address bar. */
const api = (): typeof browser.omnibox | undefined => browser.omnibox;

/** Answers what is typed after the keyword in the address bar. */
export function offerInAddressBar(lookup: AddressBarLookup): void {
  const bar = api();
  if (!bar) return;
  bar.onInputStarted.addListener(() => bar.setDefaultSuggestion(lookup.typed('')));
  bar.onInputChanged.addListener((typed, suggest) => {
    bar.setDefaultSuggestion(lookup.typed(typed));
    suggest(lookup.suggest(typed));
  });
  bar.onInputEntered.addListener((typed, disposition) => void lookup.onEnter(typed, disposition as Disposition));
}
