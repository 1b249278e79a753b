/** A page with so many mentions, one a short paragraph, the first at the top. */
export function mentionsPage(count: number): string {
  const paragraphs = Array.from(
    { length: count },
    (_, nth) => `<p>Scott Bessent spoke of point ${nth} of China’s tariffs.</p>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mentions</title></head>
<body><main><article>${paragraphs.join('\n')}<p>He Lifeng spoke of tariffs with China.</p></article></main></body></html>`;
}
