/** What crawlers may not ask for: nothing there is published. */
const closed = ['/admin', '/api', '/partners']

export const robots = ({ base }: { base: string }): string =>
  `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: ${base}/sitemap.xml\n`
