import { welcomeWords } from '../../lib/words/pages/welcome';

const w = welcomeWords.where;

export interface WhereProps {
  /** Whether the browser has a side panel for extensions. */
  hasPanel: boolean;
  /** Whether the browser has context menus for extensions. */
  hasMenus: boolean;
  /** What is typed in the address bar before something to look up; undefined where the browser has no such word. */
  keyword: string | undefined;
  onSettings(): void;
  onLookUp(): void;
}

/** Where in the browser Backstory is found. */
export function Where({ hasPanel, hasMenus, keyword, onSettings, onLookUp }: WhereProps) {
  return (
    <section class="where">
      <h2>{w.title}</h2>
      <ul>
        <li>
          <b>{w.button.how}</b> {w.button.what} {w.pin}
        </li>
        {hasPanel && (
          <li>
            <b>{w.panel.how}</b> {w.panel.what}
          </li>
        )}
        {hasMenus && (
          <li>
            <b>{w.menu.how}</b> {w.menu.what}
          </li>
        )}
        {keyword && (
          <li>
            <b>{w.bar.how}</b> {w.bar.what} <kbd>{keyword}</kbd>
          </li>
        )}
        <li>
          <b>{w.settings.how}</b> {w.settings.what}
        </li>
      </ul>
      <p class="ahead">
        <button type="button" onClick={onSettings}>
          {w.openSettings}
        </button>
        <button type="button" onClick={onLookUp}>
          {w.lookUp}
        </button>
      </p>
    </section>
  );
}
