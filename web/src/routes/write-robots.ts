/**
 * Those that keep copies for good, or learn from what they read: neither can be taken back when somebody withdraws. By the
 * names they say they heed.
 */
const KEEPERS = [
  ...['archive.org_bot', 'ia_archiver', 'heritrix', 'CCBot', 'GPTBot', 'ClaudeBot', 'anthropic-ai', 'cohere-ai'],
  ...['Google-Extended', 'Applebot-Extended', 'Amazonbot', 'Bytespider', 'meta-externalagent', 'FacebookBot'],
  ...['PerplexityBot', 'Diffbot', 'Omgilibot', 'ImagesiftBot', 'YouBot', 'PetalBot'],
]

/** `/robots.txt`. What is personal or made on request is not for machines, stories not for those that keep them. */
export function writeRobots(siteUrl: string): string {
  return `User-agent: *
Disallow: /*/thanks/
Disallow: /*/monthly/
Disallow: /*/search
Disallow: /*/donate?

${KEEPERS.map((name) => `User-agent: ${name}`).join('\n')}
Disallow: /*/stories
Disallow: /*/feed.xml
Disallow: /media/
Disallow: /share/
Disallow: /*/thanks/
Disallow: /*/monthly/
Disallow: /*/search
Disallow: /*/donate?

Sitemap: ${siteUrl}/sitemap.xml
`
}
