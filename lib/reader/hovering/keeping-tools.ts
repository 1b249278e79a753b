import type { CardTools } from '../../messages/card-tools';

/**
 * The tools of a card, which call `keep` before they mute its entity or switch off the site. That removes the mark of
 * the card, but the card stays, so that the user can undo this on it.
 */
export function keepingTools(tools: CardTools | undefined, keep: () => void): CardTools | undefined {
  const { mute, switchSite } = tools ?? {};
  const kept = {
    ...(mute && {
      mute(id: string, muted: boolean) {
        keep();
        return mute(id, muted);
      },
    }),
    ...(switchSite && {
      switchSite(on: boolean) {
        keep();
        return switchSite(on);
      },
    }),
  };
  return tools && { ...tools, ...kept };
}
