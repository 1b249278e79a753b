import { type ChangedFile, codeIn, isNextPatch } from './history';

/** What kind of release is asked for. */
export interface ReleaseOptions {
  /** The packages are to be looked at and not published, so nothing of the project need be ready. */
  isDraft: boolean;
  /** Nothing but facts may have changed since the last version. */
  factsOnly: boolean;
}

/** What the project says of itself. */
export interface State {
  version: string;
  homepage: string | undefined;
  isCommitted: boolean;
  /** The version that was released last. */
  last: string | undefined;
  /** What changed since then. */
  changes: readonly ChangedFile[];
}

/** Why such a release cannot be made: one plain sentence for each reason, and none where it can be made. */
export function refusals({ isDraft, factsOnly }: ReleaseOptions, state: State): string[] {
  return [...(isDraft ? [] : unready(state)), ...(factsOnly ? notFactsOnly(state) : [])];
}

/**
 * A sentence for each argument that is none of the `known` ones. A misspelled option must not be passed over: without
 * its “--dry” a submission is a real one.
 */
export const unknownOptions = (args: readonly string[], known: readonly string[]): string[] =>
  args.filter((arg) => !known.includes(arg)).map((arg) => `There is no option “${arg}”, only ${known.join(' and ')}.`);

function unready({ homepage, isCommitted }: State): string[] {
  return [
    ...(homepage
      ? []
      : ['package.json has no “homepage”: write the address of the project’s page there, or ask for a --draft.']),
    ...(isCommitted ? [] : ['Some files are not committed: commit them, or ask for a --draft.']),
  ];
}

function notFactsOnly({ version, last, changes }: State): string[] {
  if (last === undefined)
    return ['No version is tagged yet, and a release of facts has to follow one: leave --seeds out.'];
  const code = codeIn(changes);
  return [
    ...(code.length > 0
      ? [`More than facts has changed since ${last} (${code.join(', ')}): release without --seeds.`]
      : []),
    ...(isNextPatch(version, last)
      ? []
      : [
          `A release of facts raises the last part of the version by one, and ${version} is not one more than ${last}.`,
        ]),
  ];
}
