import type { Request } from './exchange';
import type { ToPage } from './protocol';

/**
 * What each command of the extension does, by its name in the manifest: most ask the page something, one opens the side
 * panel, and one pauses.
 */
export const COMMANDS = {
  'next-mention': { type: 'step', by: 1 },
  'previous-mention': { type: 'step', by: -1 },
  'next-name': { type: 'step', by: 1, different: true },
  'previous-name': { type: 'step', by: -1, different: true },
  'card-here': { type: 'openHere' },
  'open-panel': 'panel',
  pause: 'pause',
} as const satisfies Record<string, Request<ToPage, 'step'> | Request<ToPage, 'openHere'> | 'panel' | 'pause'>;

/** The name of a command. */
export type Command = keyof typeof COMMANDS;
