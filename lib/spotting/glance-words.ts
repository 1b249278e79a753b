import type { Lexicon } from '../knowledge/lexicon';
import type { GlanceWords } from './glance';
import { CHINA, TRADE } from './subject-words';

/** The sentinel’s word list, made when the extension is built: what it never reads is left out. */
export function glanceWords({ entities, aliases }: Lexicon): GlanceWords {
  const signals = { china: entities.length, trade: entities.length + 1 };
  const signal = (entity: number) => (text: string) => ({ text, entity, need: 'nothing' as const });
  const silent = { id: '', name: '', category: 'concept' as const, specific: false };
  return {
    ...signals,
    surnamed: [...new Set(aliases.filter(({ need }) => need === 'introduction').map(({ entity }) => entity))],
    lexicon: {
      entities: [...entities.map(({ specific }) => ({ ...silent, specific })), silent, silent],
      aliases: [
        ...aliases
          .filter(({ need }) => need !== 'introduction')
          .map(({ text, entity, need }) => ({ text, entity, need })),
        ...CHINA.map(signal(signals.china)),
        ...TRADE.map(signal(signals.trade)),
      ],
    },
  };
}
