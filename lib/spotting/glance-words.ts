import type { Lexicon } from '../knowledge/lexicon';
import type { GlanceWords } from './glance';

const CHINA = ['China', 'Chinese', 'Beijing'];
const TRADE = ['trade', 'tariff', 'duties', 'levies', 'export', 'import', 'sanction', 'truce'];

/** The sentinel’s word list, made when the extension is built: what it never reads is left out. */
export function glanceWords({ entities, aliases }: Lexicon): GlanceWords {
  const china = entities.length;
  const trade = china + 1;
  const signal = (entity: number) => (text: string) => ({ text, entity, need: 'nothing' as const });
  const silent = { id: '', name: '', category: 'concept' as const, specific: false };
  return {
    china,
    trade,
    lexicon: {
      entities: [...entities.map(({ specific }) => ({ ...silent, specific })), silent, silent],
      aliases: [
        ...aliases
          .filter(({ need }) => need !== 'introduction')
          .map(({ text, entity, need }) => ({ text, entity, need })),
        ...CHINA.map(signal(china)),
        ...TRADE.map(signal(trade)),
      ],
    },
  };
}
