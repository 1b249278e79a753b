import type { Named } from './names';

/**
 * What a phrase is joined to by grammar: whose it is (`of`), toward whom (`with`), or one of those between whom it is
 * (`between`).
 */
export interface Argument {
  side: Named['side'];
  role: 'of' | 'with' | 'between';
}
