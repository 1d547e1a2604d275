import { defaultLanguage } from '@/i18n/languages'
import { noteCondition } from '@/log'

import { isReadable } from './conditions'
import { refusedIn } from './refused'

/** What Payload takes for one value each, and fails on where it is given several. */
const single = ['depth', 'draft', 'fallback-locale', 'limit', 'locale', 'page', 'pagination', 'trash']

const override = 'x-payload-http-method-override'

/** Payload stumbles where these name no language; what is written says itself which it is in. */
const needsLanguage = new Set(['GET', 'DELETE'])

/** A question as Payload gets it, in a language and with a condition that can be read, or the answer that refuses it. What is no question stays as it is. */
export const withPlainQuestion = async (sent: Request): Promise<Request | Response> => {
  const request = isLongQuestion(sent) ? await inItsAddress(sent) : sent
  if (request.headers.has(override)) return malformed(request)
  const url = new URL(request.url)
  const names = [...url.searchParams.keys()]
  if (names.some((name) => /^where(\[|$)/.test(name))) {
    noteCondition()
    if (!isReadable(url.search)) return malformed(request)
  }
  if (!needsLanguage.has(request.method)) return request
  const isMany = (name: string) => names.filter((each) => each === name).length > 1 || names.some((each) => each.startsWith(`${name}[`))
  if (single.some(isMany)) return malformed(request)
  if (url.searchParams.get('locale')) return request
  url.searchParams.set('locale', defaultLanguage)
  return new Request(url, request)
}

const malformed = (request: Request): Response => refusedIn({ request, key: 'operation.malformed', status: 400 })

/** The panel sends what it looks for as the form of a POST where it may be too long for an address. */
const isLongQuestion = (request: Request): boolean =>
  request.method === 'POST' && request.headers.get(override) === 'GET' && /^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')

const inItsAddress = async (request: Request): Promise<Request> => {
  const url = new URL(request.url)
  const asked = new URLSearchParams(await request.text())
  for (const [name, value] of asked) url.searchParams.append(name, value)
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length', 'transfer-encoding', override]) headers.delete(name)
  return new Request(url, { headers, signal: request.signal })
}
