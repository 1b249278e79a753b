import { expect, test } from 'vitest';
import { dated, jsonLd, PROSE } from './date-parts';

/** Pages in the markup of different makers, written for this test; a newer date stands somewhere in each. */
const PAGES: Record<string, [expected: string | undefined, head: string, body: string, address?: string]> = {
  'WordPress, with a plugin for search engines': [
    '2025-06-02 by JSON-LD',
    `<title>Ports wait - Example</title><meta property="article:modified_time" content="2025-06-08T10:00:00+00:00">
    ${jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Article', '@id': 'https://example.com/story/#article', datePublished: '2025-06-02T10:00:00+00:00' },
        { '@type': 'WebPage', '@id': 'https://example.com/story/', dateModified: '2025-06-08T10:00:00+00:00' },
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1 }] },
      ],
    })}`,
    `<article class="post"><h1 class="entry-title">Ports wait</h1>${PROSE}</article>`,
  ],
  'WordPress, an old theme': [
    '2025-06-02 by time',
    '<title>Ports wait « Example</title>',
    `<div id="page"><h1 class="site-title"><a href="/">Example</a></h1>
    <div id="content"><h2 class="entry-title">Ports wait indeed</h2><div class="entry-meta">Posted on
    <a href="/story" rel="bookmark"><time class="entry-date updated" datetime="2025-06-02T08:00:00+00:00">June 2</time></a></div>
    ${PROSE}<div id="comments"><article><time datetime="2025-06-09T08:00:00+00:00">June 9</time></article></div></div>
    <div class="widget-area sidebar"><time class="published" datetime="2025-06-09">9 June</time></div></div>`,
  ],
  'Arc, whose time is only drawn': [
    '2025-06-02 by JSON-LD',
    `<title>Ports wait - The Example Post</title>${jsonLd({
      '@type': 'NewsArticle',
      headline: 'Ports wait for ships',
      datePublished: '2025-06-02T23:30:00-04:00',
      video: [{ '@type': 'VideoObject', uploadDate: '2025-06-09', datePublished: '2025-06-09' }],
    })}`,
    `<main><h1>Ports wait for ships</h1><span data-testid="timestamp">Today</span>${PROSE}
    <div class="recirc"><time datetime="2025-06-09">9 June</time></div></main>`,
  ],
  'Drupal, with Dublin Core': [
    '2025-06-02 by meta',
    `<meta name="dcterms.modified" content="2025-06-09T12:00-04:00"><meta name="dcterms.date" content="2025-06-02T12:00-04:00">
    <meta name="dcterms.created" content="2025-05-28T12:00-04:00">`,
    `<main role="main"><h1 class="page-title">Notice</h1><div class="field--name-body">${PROSE}</div></main>`,
  ],
  'a daily that says when it changed its story': [
    '2025-06-02 by byline',
    '<title>Ports wait for ships | Trade | The Example</title>',
    `<main><article><h1>Ports wait for ships</h1><div class="standfirst"><p>Few have come since the talks</p></div>
    <address><a rel="author" href="/w">A. Writer</a> in Geneva</address>
    <details><summary>Mon 2 Jun 2025 17.00 CEST</summary>Last modified on Tue 3 Jun 2025 08.12 CEST</details>${PROSE}</article>
    <aside><time datetime="2025-06-09T10:00:00Z">9 June</time></aside></main>`,
  ],
  'the same, its address alone': [
    '2025-06-02 by address',
    '<title>Ports wait for ships | Trade | The Example</title>',
    `<main><h1>Ports wait for ships</h1>${PROSE}</main>`,
    'https://www.example.com/business/2025/jun/02/ports-wait',
  ],
  'a press release of a government': [
    '2025-06-02 by byline',
    '<title>Statement of the Representative | Office</title>',
    `<header><span>Today is June 10, 2025</span></header><main><h1>Statement of the Representative</h1>
    <p><strong>June 02, 2025</strong></p><p>WASHINGTON – ${'The Representative said so today. '.repeat(30)}</p></main>
    <footer>Last updated June 9, 2025</footer>`,
  ],
  'an official page that was only reviewed': [
    undefined,
    '<meta name="dcterms.modified" content="2025-06-09">',
    `<main><h1>How duties work</h1><p>Last reviewed: June 9, 2025</p>${PROSE}</main>`,
  ],
  'a news agency, its address and a dateline': [
    '2025-06-02 by address',
    '<title>Ports wait for ships</title>',
    `<h1>Ports wait for ships</h1><p>GENEVA, June 1, 2025 (Agency) -- ${'They wait. '.repeat(40)}</p>`,
    'https://english.example.cn/202506/02/c_123.html',
  ],
  'a blog without any sign': [
    undefined,
    '<title>Why I plant trees</title>',
    `<h1>Why I plant trees</h1>${PROSE}<div class="sidebar"><h3>Latest</h3><p>June 9, 2025</p></div>`,
  ],
  'Drupal, with RDFa in the body': [
    '2025-06-02 by microdata',
    '<title>Ports wait for ships</title>',
    `<main><h1>Ports wait for ships</h1><span property="dc:date dc:created" content="2025-06-02T00:00:00-04:00">06/02/2025</span>
    ${PROSE}</main>`,
  ],
  'Drupal, with RDFa of schema.org': [
    '2025-06-02 by microdata',
    '<title>Ports wait for ships</title>',
    `<main><h1>Ports wait for ships</h1><span property="schema:dateCreated" content="2025-06-02T00:00:00-04:00"></span>${PROSE}</main>`,
  ],
  'Blogger, in another language': [
    '2025-06-02 by microdata',
    '<title>Häfen warten auf Schiffe</title>',
    `<h3 class="post-title">Häfen warten auf Schiffe</h3>${PROSE}
    <abbr class="published" itemprop="datePublished" title="2025-06-02T16:48:00-07:00">16:48</abbr>`,
  ],
  'an old page of a ministry, with a small heading': [
    '2025-06-02 by byline',
    '<title>A Spokesman Answers on Ports</title>',
    `<h3 id="artitle">A Spokesman Answers on Ports</h3><p>June 2, 2025 16:12</p>${PROSE}`,
    'https://example.gov.cn/article/newsrelease/202505/20250502756300.shtml',
  ],
  'a wiki, which says when a page was begun': [
    undefined,
    `<title>Ports - Example Wiki</title><meta name="generator" content="MediaWiki 1.46.0-wmf.4">
    ${jsonLd({ '@type': 'Article', name: 'Ports', datePublished: '2018-03-22T16:48:00Z', dateModified: '2025-06-09T10:00:00Z' })}`,
    `<main><h1>Ports</h1>${PROSE}</main>`,
  ],
  'a law firm, with a deck that names another day': [
    '2025-06-02 by byline',
    '<title>New duty on ports</title>',
    `<main><h1>New duty on ports</h1><div>The new 25 percent duty applies to all ships from March 12, 2025</div>
    <div>The new 25 percent duty applies to all other ships, says the ministry, March 12, 2025</div>
    <div>June 2, 2025</div>${PROSE}</main>`,
  ],
  'an agency, with a hearing before its own day': [
    '2025-06-02 by byline',
    '<title>Duty on ports</title>',
    `<main><h1>Duty on ports</h1><div>Hearing: June 9, 2025, 9:30 a.m.</div><div>Meeting June 9, 2025</div>
    <div>June 2, 2025</div>${PROSE}</main>`,
  ],
  'a bulletin whose day is in numbers': [
    '2025-04-23 by byline',
    '<title>Guidance on ports</title>',
    `<main><h1>Guidance on ports</h1><p>The agency sent this bulletin at 04/23/2025 09:30 AM EDT</p>${PROSE}</main>`,
  ],
  'a live blog': [
    '2025-06-02 by JSON-LD',
    jsonLd({
      '@type': 'LiveBlogPosting',
      datePublished: '2025-06-02T06:00:00Z',
      liveBlogUpdate: [8, 9].map((day) => ({ '@type': 'BlogPosting', datePublished: `2025-06-0${day}` })),
    }),
    `<main><h1>Talks, live</h1>${[9, 8].map((day) => `<article><time datetime="2025-06-0${day}">then</time></article>`)}</main>`,
  ],
  'a live blog with nothing but the times of its posts': [
    undefined,
    '<title>Talks, live</title>',
    `<main><h1>Talks, live</h1>${[9, 8].map((day) => `<article><time datetime="2025-06-0${day}">then</time></article>`)}</main>`,
  ],
  'a front page': [
    undefined,
    '<title>Example News</title>',
    `<h1>Example News</h1><main>${[9, 8].map(
      (day) =>
        `<article><h2><a href="/${day}">Story</a></h2><time class="published" datetime="2025-06-0${day}">then</time></article>`,
    )}</main>`,
  ],
  'a page that says only when it was modified': [
    undefined,
    `<meta property="article:modified_time" content="2025-06-09">${jsonLd({ '@type': 'Article', dateModified: '2025-06-09' })}`,
    `<article><h1>Ports wait</h1><time class="modified" datetime="2025-06-09">9 June</time>${PROSE}</article>`,
  ],
  'a page that lay in a drawer': [
    '2025-06-02 by time',
    '<meta property="article:published_time" content="1970-01-01T00:00:00Z"><meta name="date" content="2099-12-31">',
    `<article><h1>Ports wait</h1><time datetime="2025-06-02">2 June</time>${PROSE}</article>`,
  ],
};

test.each(Object.entries(PAGES))('%s', (_, [expected, head, body, address]) => {
  expect(dated(head, body, address)).toBe(expected);
});
