import * as entry from '../../src/app/(site)/v1/route'
import * as items from '../../src/app/(site)/v1/[language]/[type]/[slug]/route'
import * as lists from '../../src/app/(site)/v1/[language]/[type]/route'
import * as described from '../../src/app/(site)/v1/openapi.json/route'
import type { Answered } from './described'

type Handler = (request: Request, context: never) => Response | Promise<Response>

const routes: Record<number, { GET: Handler }> = { 3: lists, 4: items }

/** Asks the read API's own handlers, as Next calls them. */
export const askApi = async (path: string, headers: Record<string, string> = {}): Promise<Answered> => {
  const [, , language = '', type = '', slug = ''] = (path.split('?')[0] ?? '').split('/').map(decodeURIComponent)
  const route = path === '/v1' ? entry : path === '/v1/openapi.json' ? described : routes[(path.split('?')[0] ?? '').split('/').length - 1]
  if (!route) throw new Error(`no route of the read API is at ${path}`)
  const answer = await route.GET(new Request(`http://localhost:3000${path}`, { headers }), { params: Promise.resolve({ language, type, slug }) } as never)
  return { path, status: answer.status, headers: answer.headers, body: await answer.text() }
}
