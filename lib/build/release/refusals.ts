import { type Change, codeIn, isNextPatch } from './history';

/** What is asked for. */
export interface Wish {
  /** Packages to look at, not to publish: nothing of the project need be ready. */
  isDraft: boolean;
  /** New facts alone. */
  isSeeds: boolean;
}

/** What the project says of itself. */
export interface State {
  version: string;
  homepage: string | undefined;
  isCommitted: boolean;
  /** The version that was released last. */
  last: string | undefined;
  /** What changed since then. */
  changes: readonly Change[];
}

/** Why there can be no such release, in a plain sentence each; none where it can be. */
export function refusals(wish: Wish, state: State): string[] {
  return [...(wish.isDraft ? [] : unready(state)), ...(wish.isSeeds ? notSeedsAlone(state) : [])];
}

function unready({ homepage, isCommitted }: State): string[] {
  return [
    ...(homepage
      ? []
      : ['package.json says nothing under “homepage”: set the address of the project’s page, or ask for a --draft.']),
    ...(isCommitted ? [] : ['Some files are not committed: commit them, or ask for a --draft.']),
  ];
}

function notSeedsAlone({ version, last, changes }: State): string[] {
  if (last === undefined) return ['No version is tagged yet, so there is nothing that new facts alone could follow.'];
  const code = codeIn(changes);
  return [
    ...(code.length > 0 ? [`More than facts changed since ${last}: ${code.join(', ')}. Release without --seeds.`] : []),
    ...(isNextPatch(version, last)
      ? []
      : [`New facts alone raise the last part of the version, and ${version} does not follow ${last} so.`]),
  ];
}
