/** Where to go next on this site: only a local page of readers, so that no link can lead elsewhere after signing in. */
export const localPath = ({ text, otherwise }: { text: string | null; otherwise: string }): string => {
  if (text === null || text.length > 1000 || !/^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(text)) return otherwise
  const url = new URL(text, 'http://local')
  const isReaders = url.origin === 'http://local' && !/^\/(admin|api|partners)(\/|$)/.test(url.pathname)
  // Taken apart and put together: what is sent is what was checked.
  return isReaders && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : otherwise
}
