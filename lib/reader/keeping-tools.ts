import type { PageTools } from '../messages/card-tools';

/** The tools of a card that is kept before its mark is taken away, so that this can be undone on the card. */
export function keepingTools(tools: PageTools | undefined, keep: () => void): PageTools | undefined {
  return (
    tools && {
      ...tools,
      mute(id, muted) {
        keep();
        return tools.mute(id, muted);
      },
      switchSite(on) {
        keep();
        return tools.switchSite(on);
      },
    }
  );
}
