import { networkOf, throttle } from '@/access/throttle'

type Handler<C> = (request: Request, context: C) => Promise<Response>

const guesses = throttle()

/** Panel forms send their values as JSON inside a form; other callers send JSON. */
const emailIn = async (request: Request): Promise<string> => {
  try {
    const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
    const text = isForm ? String((await request.formData()).get('_payload')) : await request.text()
    const { email } = JSON.parse(text) as { email?: unknown }
    return typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : ''
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return '' // not a form of ours: Payload refuses it
    throw error
  }
}

/** A body that no account has: Payload then answers as it does to any wrong password. */
const withoutAccount = (request: Request): Request =>
  new Request(request.url, {
    method: 'POST',
    headers: { ...Object.fromEntries(request.headers), 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'nobody@invalid.invalid', password: 'not a password of anyone' }),
  })

/**
 * Slows down guessing at staff accounts, by account and network together: who guesses is told what every wrong password is told,
 * and the account's owner, elsewhere, still signs in.
 */
export const slowedDown = <C>(handler: Handler<C>): Handler<C> => async (request, context) => {
  const attempt = { email: await emailIn(request.clone()), network: networkOf(request) }
  const answer = await handler(guesses.isTooMuch(attempt) ? withoutAccount(request) : request, context)
  if (answer.status === 401) guesses.fail(attempt)
  return answer
}
