/** A full web address a reader may be sent to: http or https with a host, without name or password. */
export const isWebAddress = (value: string): boolean => {
  const url = parsed(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.') && url.username === '' && url.password === ''
}

export const isMailAddress = (value: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(value)

/** What an inline link may point to: a web address, or `mailto:` one mail address. */
export const isLinkAddress = (value: string): boolean =>
  isWebAddress(value) || (value.startsWith('mailto:') && isMailAddress(value.slice('mailto:'.length)))

/** Whether following an address would run a script: browsers overlook spaces and control characters in front of and within its scheme. */
export const isScript = (value: string): boolean => /^(javascript|data|vbscript):/i.test(value.replace(/[\u0000-\u0020]/g, ''))

const parsed = (value: string): URL | null => (!/[\s<>"]/.test(value) && URL.canParse(value) ? new URL(value) : null)

