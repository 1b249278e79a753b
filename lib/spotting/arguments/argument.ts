import type { NamedState } from './state-names';

/**
 * What a phrase is joined to by grammar: whose it is (`of`), toward whom (`with`), whom it is laid on (`on`), or one of
 * those between whom it is (`between`).
 */
export interface Argument {
  side: NamedState['side'];
  role: 'of' | 'with' | 'on' | 'between';
}
