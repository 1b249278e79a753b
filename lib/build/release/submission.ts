/** The names of the environment variables that hold what a store asks for before it takes a package. */
const SECRETS: Record<Store, readonly string[]> = {
  chrome: [
    ...['CHROME_EXTENSION_ID', 'CHROME_PUBLISHER_ID'],
    ...['CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL', 'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY'],
  ],
  edge: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
  firefox: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
};

type Store = 'chrome' | 'edge' | 'firefox';
const STORES: readonly Store[] = ['chrome', 'edge', 'firefox'];

/** What is to be submitted where. */
export interface Submission {
  /** The arguments of the publishing package, which reads the secrets from the environment. */
  args: string[];
  /** For each store that is left out a sentence that says why. */
  left: string[];
}

/**
 * Whether the stores are only asked if they would let us in. Without the “--” before it npm takes `--dry` for an option
 * of its own, and tells of that in the environment alone.
 */
export const isDryRun = (args: readonly string[], environment: Readonly<Record<string, string | undefined>>): boolean =>
  args.includes('--dry') || environment.npm_config_dry_run === 'true';

/** The submission to all stores whose secrets are there. `packageFor` gives the zip for a store. */
export function submissionFor(
  environment: Readonly<Record<string, string | undefined>>,
  packageFor: (name: 'chrome' | 'firefox' | 'sources') => string,
  addOnId: string,
): Submission {
  const given: Record<Store, string[]> = {
    chrome: ['--chrome-api-version', 'v2', '--chrome-zip', packageFor('chrome')],
    edge: ['--edge-zip', packageFor('chrome')],
    firefox: [
      ...['--firefox-extension-id', addOnId, '--firefox-compatibility', 'firefox,android'],
      ...['--firefox-zip', packageFor('firefox'), '--firefox-sources-zip', packageFor('sources')],
    ],
  };
  const missing = (store: Store) => SECRETS[store].filter((name) => !environment[name]);
  return {
    args: STORES.filter((store) => missing(store).length === 0).flatMap((store) => given[store]),
    left: STORES.filter((store) => missing(store).length > 0).map(
      (store) => `Nothing goes to the store of ${store}, which asks for ${missing(store).join(', ')}.`,
    ),
  };
}
