/** Questions about when something ends, as people type them into the search. */
export const timeQuestion = {
  /** Words of somebody who asks how long something lasts. */
  asks: /\b(?:when|how long|until|still|expir\w*|deadline|ends?|ending|lasts?|runs? out)\b/i,
  /** What something is, and the day on which it is to end, as it is written out. */
  toEnd: (role: string, day: string) => `${role}; to end on ${day}`,
};
