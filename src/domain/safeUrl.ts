const schemes = new Set(['http:', 'https:', 'mailto:'])

/** An address that a link may lead to: absolute http, https or mailto. Anything else is null. */
export const safeUrl = (value: unknown): string | null => {
  if (typeof value !== 'string' || !URL.canParse(value.trim())) return null
  const url = new URL(value.trim())
  if (!schemes.has(url.protocol) || url.username || url.password) return null
  return url.href
}
