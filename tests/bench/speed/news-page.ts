import { newsText } from './news-text';
import { random } from './random';

/** A page like those of news sites: an article with headings, links and emphasis, beside a menu and a footer. */
export function newsPage(words: number): string {
  const next = random(words + 1);
  const paragraphs = newsText(words).map((text, nth) => {
    const heading = nth % 12 === 11 ? '<h2>What the two sides want</h2>' : '';
    return `${heading}<p>${text
      .split(' ')
      .map((word) => dress(word, next()))
      .join(' ')}</p>`;
  });
  const menu = ['World', 'Business', 'Markets', 'Opinion', 'Arts'].map((name) => `<li><a href="#">${name}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<style>body{font:17px/1.5 serif;margin:0}main{max-width:40em;margin:auto}</style></head>
<body><nav><ul>${menu.join('')}</ul></nav><main><article><h1>Talks go on</h1>${paragraphs.join('\n')}</article></main>
<footer><p>All rights reserved.</p></footer></body></html>`;
}

const dress = (word: string, chance: number): string =>
  chance < 0.02 ? `<a href="#">${word}</a>` : chance < 0.03 ? `<em>${word}</em>` : word;
