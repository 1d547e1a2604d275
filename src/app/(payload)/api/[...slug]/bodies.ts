import { readObject, readPanelForm } from '@/accounts/credentials'
import { boundsOfSave, isWithin } from '@/domain/bounds'

import { refusedIn } from './refused'

type Call = { request: Request; segments: readonly string[] }

/** What these do is in the cookie alone, and strangers may call them. */
const withoutBody = new Set(['POST users/logout', 'POST users/refresh-token'])
/** Payload takes apart an address and a password before it asks whether they are texts. */
const ofPeople = new Set(['users', 'partners'])
const withFiles = new Set(['media', 'documents'])

/**
 * The request as Payload gets it, or the answer that refuses it. Payload writes every file of a form to disk before it asks who sent
 * it or what for, and leaves it there: so a form reaches it only where a file is saved, and elsewhere as the JSON that it carries.
 */
export const withFittingBody = async ({ request, segments }: Call): Promise<Request | Response> => {
  if (withoutBody.has(`${request.method} ${segments.join('/')}`)) return another({ request })
  if (savesFile({ request, segments })) return request
  if (!isForm(request)) return isObjectOrNothing({ request, segments })
  const fields = await readPanelForm(request)
  if (fields === null) return refusedIn({ request, key: 'operation.malformed', status: 400 })
  return isOfSize(fields) ? another({ request, body: JSON.stringify(fields) }) : tooMuch(request)
}

/** Payload takes any JSON for the values of a document, stumbles over what has none, and saves an empty document for what is no JSON. */
const isObjectOrNothing = async ({ request, segments }: Call): Promise<Request | Response> => {
  if (request.body === null) return request
  const text = await request.clone().text()
  const fields = /^application\/json/i.test(request.headers.get('content-type') ?? '') ? readObject(text) : null
  const isFit = text === '' || (fields !== null && (!ofPeople.has(segments[0] ?? '') || ['email', 'password'].every((name) => typeof (fields[name] ?? '') === 'string')))
  if (!isFit) return refusedIn({ request, key: 'operation.malformed', status: 400 })
  return isOfSize(fields) ? request : tooMuch(request)
}

const isOfSize = (data: unknown): boolean => isWithin({ data, bounds: boundsOfSave })
const tooMuch = (request: Request): Response => refusedIn({ request, key: 'operation.tooMuch', status: 400 })

/** As wide as Payload takes it. */
const isForm = (request: Request): boolean => request.body !== null && /multipart\//i.test(request.headers.get('content-type') ?? '')

const savesFile = ({ request: { method }, segments }: Call): boolean =>
  withFiles.has(segments[0] ?? '') && ((method === 'POST' && segments.length === 1) || (method === 'PATCH' && segments.length === 2))

const another = ({ request, body }: { request: Request; body?: string }): Request => {
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name)
  if (body !== undefined) headers.set('content-type', 'application/json')
  return new Request(request.url, { method: request.method, headers, ...(body === undefined ? {} : { body }) })
}
