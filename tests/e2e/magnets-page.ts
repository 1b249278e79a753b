/** An article of the tests’ own, dated 2 June 2025, on what was in the news then. */
export const MAGNETS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The magnets wait</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="2025-06-02T08:00:00Z"></head>
<body><main><article><h1>The magnets wait</h1>
<p>Three weeks after the Geneva truce, Vice Premier He Lifeng has let few rare earths leave the country. Treasury
Secretary Scott Bessent says that the talks with China have stalled. During the talks He had agreed to license exports
again. He Lifeng answers to Xi Jinping, and took over from Liu He.</p>
<p>President Trump called the pause in the trade war a gift. Under it the United States cut its tariffs on Chinese goods
from 145% to 30%, of which 20 points are the fentanyl tariffs. China kept its export controls on rare earths, and an extra
tariff on American soybeans. Jamieson Greer, the trade representative, and Howard Lutnick at Commerce want magnets first.
Li Chenggang sat beside He in Geneva.</p>
<p>Nvidia and Boeing are waiting. The Commerce Ministry in Beijing says that rare earths are licensed by law. He Lifeng has
told visitors that patience is a policy too. Huawei makes chips of its own, and the Geneva truce ends in August.</p>
</article></main></body></html>`;
