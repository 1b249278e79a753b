import type { Digest } from '../../lib/messages/digest';
import { words } from '../../lib/words/en';
import { stampOf, standingText } from '../../lib/words/standing';
import { Chart } from '../card/full/Chart';
import { Cast } from './summary/Cast';
import { Changes } from './summary/Changes';
import { Headline } from './summary/Headline';
import { Story } from './summary/Story';

interface SummaryProps {
  digest: Digest;
  /** What the subjects are about, if only a passage of the page is about one. */
  passageAbout: readonly string[] | undefined;
  onOpen(id: string): void;
}

/**
 * The summary of a page: what it is, what of it has changed since, its cast, the story so far, and the figures that
 * belong to it. Of a page without a day it says where its deals and measures stand.
 */
export function Summary({ digest, passageAbout, onOpen }: SummaryProps) {
  const { today, article, standing, cast, story, series, sources } = digest;
  return (
    <>
      <section class="gist">
        <Headline digest={digest} isPassage={passageAbout !== undefined} onOpen={onOpen} />
        {passageAbout && <p class="passage">{words.popup.touch(passageAbout)}</p>}
        {!article && standing.map((one) => <Standing key={one.entity.id} {...one} />)}
      </section>
      {article && article.changed.length > 0 && <Changes changed={article.changed} sources={sources} onOpen={onOpen} />}
      {cast.length > 0 && <Cast cast={cast} onOpen={onOpen} />}
      {story.length > 0 && <Story story={story} sources={sources} today={today} onOpen={onOpen} />}
      {series.map((one) => (
        <div key={one.title} class="card figures of-measure">
          <Chart series={one} sources={sources} today={today} article={article?.day} />
        </div>
      ))}
    </>
  );
}

function Standing({ entity, now }: Digest['standing'][number]) {
  const stamp = stampOf(now);
  return (
    <p class="standing-line">
      <span class="stamp">{stamp ? words.popup.standing(entity.name, stamp) : entity.name}:</span> {standingText(now)}
    </p>
  );
}
