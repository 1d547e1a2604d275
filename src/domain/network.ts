import { isIP } from 'node:net'

/** Says within the product whose network a request comes from; the door drops what a client sends under this name. */
export const networkHeader = 'x-jf-network'

/** An address as the network is asked about it: without the port, brackets, quotation marks or zone that some proxies write. */
export const plainAddress = (written: string): string => {
  const bare = written.trim().replace(/^"(.*)"$/, '$1')
  const [, address = bare] = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(bare) ?? /^([\d.]+):\d{1,5}$/.exec(bare) ?? []
  return address.replace(/%.*$/, '')
}

/**
 * The network that an address belongs to, as sign-in counts it: an IPv4 address itself, the /64 of an IPv6 address, since one
 * household or server has all of that. Empty where the text is no address.
 */
export const networkOf = (address: string): string => {
  const plain = plainAddress(address)
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1]
  if (isIP(mapped ?? plain) === 4) return mapped ?? plain
  return isIP(plain) === 6 ? firstHalfOf(plain) : ''
}

const firstHalfOf = (address: string): string => {
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical)
  if (mapped) return [mapped[1], mapped[2]].map((part = '0') => parseInt(part, 16)).flatMap((part) => [part >> 8, part & 255]).join('.')
  const [head = '', tail] = canonical.split('::')
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')))
  const zeros = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0)
  const parts = [...(before ?? []), ...Array.from({ length: zeros }, () => '0'), ...(after ?? [])]
  return `${parts.slice(0, 4).join(':')}::/64`
}
