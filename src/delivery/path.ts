/** Letters, digits and `-._~` written as `%61`: a second spelling of the same address, used only to get past rules. */
const disguised = /%(2[DdEe]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])/

/**
 * The one spelling of a request's path, decoded, or null when it has no business being anything else:
 * absolute-form targets, empty and dot segments, encoded slashes, backslashes, control characters, broken or needless escapes.
 */
export const normalisedPath = (target: string): string | null => {
  const raw = target.split('?', 1).join('')
  if (!raw.startsWith('/') || disguised.test(raw)) return null
  if (raw === '/') return raw
  const segments = raw.slice(1).split('/').map(decoded)
  return segments.every((segment) => segment !== null && isPlain(segment)) ? `/${segments.join('/')}` : null
}

const isPlain = (segment: string): boolean => segment !== '' && segment !== '.' && segment !== '..' && !hasControl(segment) && !/[/\\]/.test(segment)

const hasControl = (text: string): boolean => [...text].some((character) => character < ' ' || character === '\u007F')

const decoded = (segment: string): string | null => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null // not UTF-8, or a broken escape
  }
}
