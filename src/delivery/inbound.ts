import type { IncomingMessage } from 'node:http'

import { queryHeader } from '../domain/askedQuery'
import { networkHeader } from '../domain/network'
import type { TrustedProxies } from '../env'
import { clientNetwork } from './clientNetwork'
import type { Door } from './doors'

/** Steers Next from outside: nobody may send these, whatever the door. */
const neverWanted = /^(content-security-policy|x-middleware-|x-nextjs-|x-matched-path$|x-invoke-|x-forwarded-host$|x-now-|x-vercel-|x-http-method-override$|x-jf-)/
/** Asks Next for something other than the page; only the admin's own script may. */
const adminOnly = /^(rsc$|next-|x-forwarded-)/

/** How the admin asks for long lists; whoever is not signed in has no use for it. */
const sessionOnly = /^x-payload-http-method-override$/

/** Takes away the headers that would make Next answer with something other than what the door shows, and says whose network asks, and of the read API what: the connection's word, not the request's. */
export const dropInboundHeaders = ({ request, door, trusted }: { request: IncomingMessage; door: Door; trusted: TrustedProxies | undefined }): void => {
  const isUnwanted = unwantedAt(door)
  const network = clientNetwork({ remote: request.socket.remoteAddress, forwarded: request.headers['x-forwarded-for']?.toString(), trusted })
  for (const name of Object.keys(request.headers)) {
    if (isUnwanted(name)) Reflect.deleteProperty(request.headers, name)
  }
  const kept: string[] = []
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(index, index + 2)
    if (!isUnwanted(name.toLowerCase())) kept.push(name, value)
  }
  const told = { [networkHeader]: network, ...(door.kind === 'data' ? { [queryHeader]: /\?.*$/.exec(request.url ?? '')?.[0] ?? '' } : {}) }
  Object.assign(request.headers, told)
  kept.push(...Object.entries(told).flat())
  request.rawHeaders.splice(0, request.rawHeaders.length, ...kept)
}

const unwantedAt = (door: Door) => (name: string): boolean => {
  const isAdmin = door.kind === 'staff' && door.at.startsWith('/admin')
  const hasSession = door.kind === 'staff' && door.needs === 'session'
  return neverWanted.test(name) || name === 'x-forwarded-for' || (!isAdmin && adminOnly.test(name)) || (!hasSession && sessionOnly.test(name))
}

/** Whether a body is a file that staff send; the panel sends whatever it saves in the same form. */
export const isUpload = ({ request, door }: { request: IncomingMessage; door: Door }): boolean =>
  door.kind === 'staff' && door.needs === 'session' && /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')

/** Why a request's body is refused, or null. Its length must be given, so that no more than it can arrive. */
export const bodyProblem = ({ request, door, uploadLimit }: { request: IncomingMessage; door: Door; uploadLimit: number }): 'lengthRequired' | 'tooLarge' | null => {
  if (request.headers['transfer-encoding'] !== undefined) return 'lengthRequired'
  const length = Number(request.headers['content-length'] ?? 0)
  return length > (isUpload({ request, door }) ? uploadLimit : (door.body ?? 0)) ? 'tooLarge' : null
}
