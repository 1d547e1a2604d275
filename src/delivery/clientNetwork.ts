import { BlockList, isIP } from 'node:net'

import { networkOf, plainAddress } from '../domain/network'
import type { TrustedProxies } from '../env'

type Seen = { remote: string | undefined; forwarded: string | undefined; trusted: TrustedProxies | undefined }

/** A proxy adds one address; more than these, somebody made up. */
const most = 20

/**
 * The network of whoever asks. Without trusted proxies it is the connection's own; behind them it is the last address of
 * `X-Forwarded-For` that no trusted proxy has: what stands before that one, a client may have written itself.
 */
export const clientNetwork = ({ remote = '', forwarded = '', trusted }: Seen): string => {
  const own = networkOf(remote)
  if (trusted === undefined) return own
  const chain = [...forwarded.split(',').slice(-most), remote].map(plainAddress).filter((address) => address !== '')
  const client = typeof trusted === 'number' ? chain.at(Math.max(-chain.length, -1 - trusted)) : firstStranger({ chain, trusted })
  return networkOf(client ?? '') || own
}

const firstStranger = ({ chain, trusted }: { chain: string[]; trusted: string[] }): string | undefined => {
  const ours = new BlockList()
  for (const each of trusted) {
    const [address = '', prefix] = each.split('/')
    if (prefix === undefined) ours.addAddress(address, familyOf(address))
    else ours.addSubnet(address, Number(prefix), familyOf(address))
  }
  return chain.findLast((address) => !isOurs({ address, ours })) ?? chain[0]
}

const isOurs = ({ address, ours }: { address: string; ours: BlockList }): boolean => isIP(address) !== 0 && ours.check(address, familyOf(address))

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
