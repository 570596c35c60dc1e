/** `/robots.txt`. What is personal or made on request is not for machines; everything else is. */
export function writeRobots(siteUrl: string): string {
  return `User-agent: *
Disallow: /*/thanks/
Disallow: /*/monthly/
Disallow: /*/search
Disallow: /*/donate?

Sitemap: ${siteUrl}/sitemap.xml
`
}
