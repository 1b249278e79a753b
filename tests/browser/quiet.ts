/** What the popup says of a page that is not about the subject of the seeds. */
export const QUIET = 'This page is not about trade between the U.S. and China.';
