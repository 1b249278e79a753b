import type { CardTools } from '../messages/card-tools';

/** The tools of a card that is kept before its mark is taken away, so that this can be undone on the card. */
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
