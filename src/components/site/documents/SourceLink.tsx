import { safeUrl } from '../../../domain/safeUrl'

/** Where a text comes from: the name of the site that it leads to, so that the reader knows before the click. */
export const SourceLink = ({ url, label }: { url: string | undefined; label: string }) => {
  const href = safeUrl(url)
  if (!href) return null
  return <p className="source">{label}{' '}<a href={href} rel="noopener external">{hostOf(href)}</a></p>
}

export const hostOf = (href: string): string => new URL(href).host.replace(/^www\./, '')
