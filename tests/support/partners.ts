import { passCookie } from '../../src/published/pass'

type Door = 'password' | 'renew' | 'sign-in' | 'sign-out'

const post = (fields: Record<string, string>, cookie = ''): Request =>
  new Request('http://localhost:3000/partners/x', { method: 'POST', body: new URLSearchParams(fields), headers: { 'x-jf-network': '192.0.2.1', cookie } })

const cookiesOf = (response: Response): string => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).filter((cookie) => !cookie?.endsWith('=')).join('; ')

const knock = async (door: Door, request: Request): Promise<Response> => {
  const routes = (await import(`../../src/app/(partners)/partners/${door}/route.ts`)) as Record<string, (request: Request) => Promise<Response>>
  const answer = await routes[request.method]?.(request)
  if (!answer) throw new Error(`the door ${door} takes no ${request.method}`)
  return answer
}

/** Signs a partner in; the cookies to send with what follows, none where that was refused: the form gets back what was typed then. */
export const asPartner = async (fields: { email: string; password: string }): Promise<string> => {
  const cookies = cookiesOf(await knock('sign-in', post(fields)))
  return cookies.includes(`${passCookie}=`) ? cookies : ''
}

/** Whether the session of these cookies lives. */
export const renewed = async (cookie: string): Promise<boolean> =>
  cookiesOf(await knock('renew', new Request('http://localhost:3000/partners/renew?next=/en', { headers: { cookie } }))).includes(passCookie)

export const signedOut = (cookie: string): Promise<Response> => knock('sign-out', post({ language: 'en' }, cookie))

/** The answer to a change of one's own password. */
export const ownPasswordChanged = (fields: { current: string; password: string }, cookie: string): Promise<Response> => knock('password', post({ language: 'en', ...fields }, cookie))
