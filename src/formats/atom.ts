import { escapeXml } from './xml'

/** An entry names its text for ever by `code` and language; `path` may change. Dates are this language's, ISO; `updatedAt` is also there where nobody knows when it was published, since Atom requires it. */
export type AtomEntry = { code: string; path: string; title: string; summary?: string; category: string; publishedAt: string | null; updatedAt: string }
export type AtomFeed = { base: string; language: string; title: string; subtitle: string; path: string; home: string; author: string; entries: AtomEntry[] }

/** RFC 4287; ids are tag URIs (RFC 4151). */
export const atom = (feed: AtomFeed): string => {
  const { base, language, entries } = feed
  // An empty feed has no date of its own: the dawn of time stays the same on every request.
  const updated = entries.map(({ updatedAt }) => updatedAt).sort().at(-1) ?? '1970-01-01T00:00:00.000Z'
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${tagUri({ base, name: `feed/${language}` })}</id>
<title>${escapeXml(feed.title)}</title>
<subtitle>${escapeXml(feed.subtitle)}</subtitle>
<author><name>${escapeXml(feed.author)}</name></author>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(base + feed.path)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(base + feed.home)}"/>
${entries.map((entry) => `${entryOf({ base, language, entry })}\n`).join('')}</feed>
`
}

const entryOf = ({ base, language, entry }: { base: string; language: string; entry: AtomEntry }): string => `<entry>
<id>${tagUri({ base, name: `${entry.code}/${language}` })}</id>
<title>${escapeXml(entry.title)}</title>${entry.publishedAt === null ? '' : `\n<published>${entry.publishedAt}</published>`}
<updated>${entry.updatedAt}</updated>
<category term="${escapeXml(entry.category)}"/>
<link rel="alternate" type="text/html" hreflang="${language}" href="${escapeXml(base + entry.path)}"/>${entry.summary === undefined ? '' : `\n<summary>${escapeXml(entry.summary)}</summary>`}
</entry>`

const tagUri = ({ base, name }: { base: string; name: string }): string => `tag:${new URL(base).hostname},2026:${escapeXml(name)}`
