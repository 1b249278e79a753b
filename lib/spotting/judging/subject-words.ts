// What a text on U.S.–China trade says, whomever it names. The sentinel looks for the same words (glance-words.ts).

/** Words that name China. */
export const CHINA = ['China', 'Chinese', 'Beijing', 'Sino'];

/** Words that speak of trade, in the singular; all-lower-case words match any case and their plurals. */
export const TRADE = [
  'trade',
  'trading',
  'tariff',
  'duty',
  'levy',
  'export',
  'exporter',
  'exported',
  'exporting',
  'import',
  'importer',
  'imported',
  'sanction',
  'truce',
  'embargo',
  'negotiation',
  'negotiator',
  'negotiating',
  'protectionism',
  'protectionist',
];

/** Words that name the United States and its government. */
export const AMERICA = ['U.S.', 'USA', 'America', 'American', 'United States', 'Washington', 'Trump', 'White House'];
