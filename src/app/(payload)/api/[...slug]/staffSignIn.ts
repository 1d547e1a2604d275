import config from '@payload-config'
import { getPayload } from 'payload'

import { readCredentials, type Credentials } from '@/accounts/credentials'
import { hashInVain } from '@/accounts/hash'
import { paced } from '@/accounts/pace'
import { isActiveAccount } from '@/accounts/signIn'
import { networkHeader } from '@/domain/network'

import { refusedIn } from './refused'

type Handler<C> = (request: Request, context: C) => Promise<Response>

/** What Payload gets to read: the two values that we read, whatever the body looked like. */
const asJson = (request: Request, credentials: Credentials): Request => {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  const { origin, pathname } = new URL(request.url)
  return new Request(origin + pathname, { method: 'POST', headers, body: JSON.stringify(credentials) })
}

const nobody: Credentials = { email: 'nobody@invalid.invalid', password: 'not a password of anyone' }

/**
 * Signs staff in. Whoever guesses waits longer and longer, nobody is locked out, and an unknown account, a deactivated one and a wrong
 * password cost the same: one count, one look, one hash, and Payload's own answer.
 */
export const slowedDown = <C>(handler: Handler<C>): Handler<C> => async (request, context) => {
  const credentials = await readCredentials(request)
  if (credentials === null) return refusedIn({ request, key: 'action.credentialsForm', status: 400 })
  const payload = await getPayload({ config })
  const { email, password } = credentials
  const attempt = { kind: 'users', email, network: request.headers.get(networkHeader) ?? '' } as const
  const ask = async (given: Credentials) => handler(asJson(request, given), context)
  let wrong: Response | undefined
  const outcome = await paced({ payload, attempt, browser: request.headers.get('user-agent') }, async () => {
    const isKnown = await isActiveAccount({ payload, kind: 'users', email })
    if (!isKnown) await hashInVain(password)
    const answer = await ask(isKnown ? credentials : nobody)
    if (!answer.ok) wrong = answer
    return answer.ok ? answer : null
  })
  if (outcome === 'busy') return refusedIn({ request, key: 'action.busy', status: 503 })
  return outcome ?? wrong ?? refusedIn({ request, key: 'action.busy', status: 503 })
}
