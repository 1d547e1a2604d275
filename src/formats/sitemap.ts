import { escapeXml } from './xml'

/** A page of the sitemap: `alternates` are its addresses per language, itself included; paths begin with a slash. */
export type SitemapPage = { path: string; modifiedAt?: string; alternates: Record<string, string> }

/** https://www.sitemaps.org/protocol.html, with translations as `xhtml:link`; a page in one language only names none. */
export const sitemap = ({ base, pages }: { base: string; pages: SitemapPage[] }): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => entry({ base, page })).join('\n')}
</urlset>
`

const entry = ({ base, page }: { base: string; page: SitemapPage }): string => {
  const alternates = Object.entries(page.alternates)
  const links = alternates.length > 1 ? alternates.map(([language, path]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(base + path)}"/>`) : []
  const modified = page.modifiedAt === undefined ? [] : [`<lastmod>${page.modifiedAt}</lastmod>`]
  return `<url>${[`<loc>${escapeXml(base + page.path)}</loc>`, ...modified, ...links].join('')}</url>`
}
