import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '../messages/page';
import { type Stage, stageAfter } from '../messages/stages';

/** Where the scripts of a page find their line in their own world: the reader takes over the sentinel’s, with its popups. */
const LINE = Symbol.for('backstory.line');

/** The line from the scripts of a page to every popup that is open over it. */
export interface Line {
  stage: Stage;
  /** What a report says besides the stage. */
  details?: () => Partial<PageReport>;
  /** Called when a popup asks for another try. */
  onAgain?: () => unknown;
  /** Tells all popups which stage the page is in by now. */
  at(stage: Stage): void;
}

/** The one line of this page. */
export function pageLine(): Line {
  const world = globalThis as { [LINE]?: Line };
  world[LINE] ??= openLine();
  return world[LINE];
}

function openLine(): Line {
  const ports = new Set<Browser.runtime.Port>();
  const line: Line = {
    stage: 'looking',
    at(stage) {
      line.stage = stageAfter(line.stage, stage);
      for (const port of ports) {
        try {
          port.postMessage({ state: line.stage, ...line.details?.() });
        } catch {
          ports.delete(port); // The popup was closed, or the extension was updated under this script.
        }
      }
    },
  };
  browser.runtime.onConnect.addListener((port) => {
    ports.add(port);
    port.onMessage.addListener(() => line.onAgain?.());
    line.at(line.stage);
  });
  return line;
}
