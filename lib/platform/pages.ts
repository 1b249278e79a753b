/** The pages that scripts are put into. */
export const PAGES = ['http://*/*', 'https://*/*'];
