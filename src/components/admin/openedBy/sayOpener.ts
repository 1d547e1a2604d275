import { openedByHeader } from '../../../domain/openedBy'

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

/**
 * Lets every request of the panel to the API say whose page it comes from, those of Payload's own buttons too, which take no header of ours:
 * the browser sends the session of whoever signed in last, in whichever tab.
 */
export const sayOpener = (): void => {
  if (isSaid) return
  isSaid = true
  const send = window.fetch
  window.fetch = (input, init) => {
    if (opener === null || !isOwnApi(input)) return send(input, init)
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined))
    headers.set(openedByHeader, opener)
    return send(input, { ...init, headers })
  }
}
