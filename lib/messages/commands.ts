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

/** The commands that the background script carries out by itself, whatever page is open. */
const OWN_COMMANDS = ['pause'] as const;

/** The name of a command. */
export type Command = keyof typeof COMMANDS | (typeof OWN_COMMANDS)[number];

/** The names of all commands, in the order in which they are shown. */
export const COMMAND_NAMES: readonly Command[] = [
  ...(Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]),
  ...OWN_COMMANDS,
];
