import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { staffOf } from '../../access/staff'
import type { Subject } from '../../domain/edition'
import { globalDocumentId, isWorkflowGlobal } from '../../domain/globals'
import { canonicalId } from '../../domain/ids'
import { isRefused, refuse } from '../../domain/refusal'
import type { Person } from '../../domain/roles'
import { faultsIn } from '../../domain/storable'
import { isRefusedRequest, RefusedRequest } from '../wording'

export type Call = { req: PayloadRequest; subject: Subject; person: Person; body: unknown }

const subjectOf = (req: PayloadRequest, collection: string): Subject | null => {
  if (isWorkflowGlobal(collection)) return { collection, id: globalDocumentId[collection] }
  const id = canonicalId(req.routeParams?.['id'])
  return id === null ? null : { collection, id }
}

const bodyOf = async (req: PayloadRequest): Promise<unknown> => {
  if (req.method !== 'POST' && req.method !== 'PATCH') return undefined
  const text = await req.text?.()
  const body: unknown = text ? JSON.parse(text) : {}
  const faults = faultsIn(body, req.payload.config.collections.map(({ slug }) => slug))
  return faults.length > 0 ? refuse(...faults) : body
}

const refusedAnswer = (error: RefusedRequest) => Response.json({ errors: [{ name: 'Refused', message: error.message, data: error.data }] }, { status: error.status })

const answered = (error: unknown, req: PayloadRequest): Response => {
  if (isRefusedRequest(error)) return refusedAnswer(error)
  if (isRefused(error)) return refusedAnswer(new RefusedRequest(error, req.i18n.language))
  if (error instanceof z.ZodError || error instanceof SyntaxError) return Response.json({ errors: [{ message: 'Bad request' }] }, { status: 400 })
  throw error
}

const notFound = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })

/** An endpoint for staff: everyone else gets the 404 of what does not exist. */
export const handleAll = (work: (call: Omit<Call, 'subject'>) => Promise<unknown>): Endpoint['handler'] => async (req) => {
  const person = staffOf(req)
  if (!person) return notFound()
  try {
    const done = await work({ req, person, body: await bodyOf(req) })
    return done instanceof Response ? done : Response.json(done ?? {})
  } catch (error) {
    return answered(error, req)
  }
}

/** An endpoint for staff about one document; a malformed id gets the same 404. */
export const handle = (collection: string, work: (call: Call) => Promise<unknown>): Endpoint['handler'] => (req) => {
  const subject = subjectOf(req, collection)
  return subject ? handleAll((call) => work({ ...call, subject }))(req) : notFound()
}
