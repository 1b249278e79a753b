import type { Card } from '../../../lib/knowledge/card';
import { cardWords } from '../../../lib/words/card';
import { formatDateInFull } from '../../../lib/words/dates';
import { stampOf, standingText } from '../../../lib/words/standing';
import { namesWithin } from './LinkedText';
import { SectionHead } from './SectionHead';
import { CitedText } from './Sources';

/**
 * Where things stand, and as of when: the whole text, or its first sentences. A note is added where even the newest
 * source of the card is older than the article, unless the standing is over or unknown. Renders nothing without a
 * standing or a note.
 */
export function Standing({ card, sentences }: { card: Card; sentences?: number | undefined }) {
  const { standing, sources, article, newest } = card;
  const now = standing?.now;
  const isBehind = article !== undefined && newest < article.day && (!now || now.is === 'current');
  if (!standing && !isBehind) return null;
  return (
    <section class="standing">
      <SectionHead title={cardWords.standing}>
        {now && <span class={now.is === 'current' && now.old ? 'stamp old' : 'stamp'}>{stampOf(now)}</span>}
      </SectionHead>
      {standing && <StandingText standing={standing} sentences={sentences} sources={sources} />}
      {isBehind && <p class="behind">{cardWords.behind(formatDateInFull(newest))}</p>}
    </section>
  );
}

interface TextProps {
  standing: NonNullable<Card['standing']>;
  sentences: number | undefined;
  sources: Card['sources'];
}

function StandingText({ standing: { now, ends, names, cites }, sentences, sources }: TextProps) {
  const end = sentences && ends[sentences - 1];
  const text = standingText(now, end);
  return (
    <p>
      <CitedText
        text={text}
        names={namesWithin(text, now.text?.slice(0, end) ?? '', names)}
        cites={cites}
        sources={sources}
      />
    </p>
  );
}
