import { openedByHeader } from '../../../domain/openedBy'
import { isWrite, noteAnswer, noteBroken, noteSent, noteWholeAnswer } from '../watchedRequests'

let opener: string | null = null
let isSaid = false

/** Whose page this is from now on: the first who is signed in on it, until it is the sign-in page again. */
export const pinOpener = ({ user, isSigningIn }: { user: string | null; isSigningIn: boolean }): void => {
  if (user === null) opener = isSigningIn ? null : opener
  else opener ??= user
}

const isOwnApi = (input: RequestInfo | URL): boolean => {
  const { origin, pathname } = new URL(input instanceof Request ? input.url : input, location.href)
  return origin === location.origin && pathname.startsWith('/api/')
}

/** What the panel's requests are sent with instead: the header of the person whose page it is. */
const withOpener = (input: RequestInfo | URL, init: RequestInit | undefined): RequestInit | undefined => {
  if (opener === null) return init
  const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
  headers.set(openedByHeader, opener)
  return { ...init, headers }
}

/**
 * Lets every request of the panel to the API say whose page it comes from, those of Payload's own buttons too, which take no header of ours:
 * the browser sends the session of whoever signed in last, in whichever tab. They are watched as well: what was sent, and what broke.
 */
export const sayOpener = (): void => {
  if (isSaid) return
  isSaid = true
  const send = window.fetch
  window.fetch = (input, init) => {
    if (!isOwnApi(input)) return send(input, init)
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET')
    noteSent(method)
    return send(input, withOpener(input, init)).then(isWrite(method) ? noteWholeAnswer : noteAnswer).catch(noteBroken)
  }
}
