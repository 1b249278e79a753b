/** British spellings, which the seeds must not have. */
export const BRITISH: readonly RegExp[] = [
  /\b(?:author|capital|critic|emphas|final|global|harmon|liberal|maxim|minim|modern|normal|organ|penal|real|recogn|special|stabil|subsid|util)is(?:e|es|ed|ing|ation)\b/i,
  /\b(?:labour|favour|honour|behaviour|neighbour|harbour)\w*|\b(?:programme|licence|defence|centre|cheque|tonne)s?\b/i,
  /\b(?:travelled|travelling|modelled|cancelled|cancelling|fulfils?|towards|whilst|grey|aluminium|per cent)\b/i,
];
