import { expect, test } from 'vitest';
import { pageAddress } from '../../../lib/page/dom/document';

test.each([
  ['https://a.example/news/1?from=home', 'https://a.example/news/1?from=home'],
  ['https://a.example/news/1#top', 'https://a.example/news/1'],
  ['https://a.example/news/1#', 'https://a.example/news/1'],
  ['https://a.example/#comments/2#/3', 'https://a.example/'],
  ['https://a.example/#/news/1', 'https://a.example/#/news/1'],
  ['https://a.example/#!/news/1', 'https://a.example/#!/news/1'],
  ['https://a.example/#/news/1#top', 'https://a.example/#/news/1#top'],
  ['', ''],
])('of “%s” the page is “%s”', (address, page) => expect(pageAddress(address)).toBe(page));
