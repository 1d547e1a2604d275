export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT'
type Route = Record<Method, (request: Request, context: { params: Promise<{ slug: string[] }> }) => Promise<Response>>
export type ApiRequest = { method: Method; path: string; cookie?: string; body?: FormData | URLSearchParams | object; headers?: Record<string, string> }

const isForm = (body: object): body is FormData | URLSearchParams => body instanceof FormData || body instanceof URLSearchParams

const routeOf = async () => (await import('../../src/app/(payload)/api/[...slug]/route')) as unknown as Route

/** One request to Payload's API as the browser of a member of staff sends it; `path` is below `/api/`, with its query. */
export const callApi = async ({ method, path, cookie, body, headers = {} }: ApiRequest): Promise<Response> => {
  const url = new URL(`http://localhost:3000/api/${path}`)
  const request = new Request(url, {
    method,
    headers: { ...headers, ...(cookie ? { cookie } : {}), ...(body && !isForm(body) ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: isForm(body) ? body : JSON.stringify(body) } : {}),
  })
  return (await routeOf())[method](request, { params: Promise.resolve({ slug: url.pathname.slice('/api/'.length).split('/').map(decodeURIComponent) }) })
}

/** Signs in; the cookie to send with what follows. */
export const signedIn = async (email: string, password: string): Promise<string> => {
  const answer = await callApi({ method: 'POST', path: 'users/login', body: { email, password } })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** Ends the Payload that the API's route started for itself. */
export const closeApi = async (): Promise<void> => {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config')
  await (await getPayload({ config })).destroy()
}
