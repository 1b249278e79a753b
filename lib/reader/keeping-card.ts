import type { CardTools, PageTools } from '../messages/card-tools';

/** Tools of a card that keep it open first where they take its mark away, so that this can be undone on the card. */
export function keepingCard(tools: PageTools, keep: () => void): CardTools {
  const keeping =
    <Args extends unknown[]>(act: (...args: Args) => Promise<unknown>) =>
    (...args: Args) => {
      keep();
      return act(...args);
    };
  return { ...tools, mute: keeping(tools.mute), switchSite: keeping(tools.switchSite) };
}
