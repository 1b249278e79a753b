/** What the popup says of a page that is not about any subject of the seeds. */
export const QUIET = 'Backstory finds nothing about the trade war between the U.S. and its partners on this page.';
