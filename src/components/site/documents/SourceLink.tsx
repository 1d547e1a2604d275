import type { RichText } from '../../../domain/content'
import { leadsTo } from '../../../domain/readLinks'
import { safeUrl } from '../../../domain/safeUrl'

/** Where a text comes from: the name of the site that it leads to, so that the reader knows before the click. A text that leads there itself says it in its own words. */
export const SourceLink = ({ url, label, text }: { url: string | undefined; label: string; text: RichText | undefined }) => {
  const href = safeUrl(url)
  if (!href || leadsTo(text, href)) return null
  return <p className="source">{label}{' '}<a href={href} rel="noopener external">{hostOf(href)}</a></p>
}

export const hostOf = (href: string): string => new URL(href).host.replace(/^www\./, '')
