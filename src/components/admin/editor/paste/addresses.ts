/** Where a link of the clipboard leads: Google Docs writes its own address around the real one. */
export const realAddress = (href: string): string => {
  const address = href.trim()
  const behind = URL.canParse(address) && /^www\.google\.[a-z.]+$/.test(new URL(address).hostname) ? new URL(address).searchParams.get('q') : null
  return behind ?? address
}
