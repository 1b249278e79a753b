import { pauseEndOf } from '../../lib/settings/pause';
import type { Settings } from '../../lib/settings/schema';
import { words } from '../../lib/words/en';
import { welcomeWords } from '../../lib/words/pages/welcome';
import { Age, type KnownUntil } from '../theme/Age';
import { BackstoryIcon } from '../theme/icons';
import { Legend } from '../theme/Legend';
import { Keys, type KeysProps } from './Keys';
import { Where, type WhereProps } from './Where';

const w = welcomeWords;

interface WelcomeProps extends WhereProps {
  settings: Pick<Settings, 'strength' | 'marks' | 'pause'>;
  /** The text of the story. The entrypoint underlines its names; it finds the element by its class, `story`. */
  story: string;
  /** The key of each command; undefined where the browser has no such keys. */
  keys: KeysProps | undefined;
  /** Whether there is a screen to be touched. */
  hasTouch: boolean;
  /** How up to date the knowledge is, and the names of the fronts that it covers. */
  known: KnownUntil;
  fronts: readonly string[];
}

/**
 * The page of the first run: a story to try everything on, what Backstory does and does not do, and where it is found.
 */
export function Welcome({ settings, story, keys, hasTouch, known, fronts, ...where }: WelcomeProps) {
  return (
    <div class="welcome">
      <header class="masthead">
        <BackstoryIcon />
        <p>{words.name}</p>
      </header>
      <h1>{w.headline}</h1>
      <p class="deck">{w.lead}</p>
      <section class="try" aria-label={w.tryIt}>
        <div class="clipping">
          <h2 class="label">{w.tryIt}</h2>
          <p class="story">{story}</p>
          {settings.pause && (
            <p class="note">
              {words.pause.paused(pauseEndOf(settings.pause))} {w.storyPaused}
            </p>
          )}
          <p class="note">{w.storyNote(w.storyDay)}</p>
        </div>
        <div class="ways">
          <p class="by-pointer">
            <b>{w.ways.hover.how}</b> {w.ways.hover.what}
          </p>
          {hasTouch && (
            <p class="by-finger">
              <b>{w.ways.tap.how}</b> {w.ways.tap.what}
            </p>
          )}
          {keys && <Keys {...keys} />}
          <p>{w.ways.he}</p>
          <Legend strength={settings.strength} marks={settings.marks} />
        </div>
      </section>
      <div class="columns">
        {[w.does, w.doesNot].map(({ title, list }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Where {...where} />
      <section class="reach">
        <h2>{w.reach.title}</h2>
        <p>
          {w.reach.text(known.until, fronts)} {w.reach.wrong}
        </p>
        {known.isOld && <Age known={known} />}
      </section>
    </div>
  );
}
