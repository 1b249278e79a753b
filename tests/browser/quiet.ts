/** What the popup says of a page that is not about any subject of the seeds. */
export const QUIET = 'This page is not about the trade war between the U.S. and its partners.';
