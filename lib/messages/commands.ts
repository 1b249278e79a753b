import type { Request } from './exchange';
import type { ToPage } from './protocol';

/** What the page is asked at each command of the extension, by the command’s name in the manifest. */
export const COMMANDS = {
  'next-mention': { type: 'step', by: 1 },
  'previous-mention': { type: 'step', by: -1 },
  'next-name': { type: 'step', by: 1, different: true },
  'previous-name': { type: 'step', by: -1, different: true },
  'card-here': { type: 'openHere' },
} as const satisfies Record<string, Request<ToPage, 'step'> | Request<ToPage, 'openHere'>>;

/** The name of a command. */
export type Command = keyof typeof COMMANDS;
