import type { Endpoint } from 'payload'

import { canonicalId } from '../domain/ids'
import { refuse } from '../domain/refusal'
import { reportLanguages } from '../domain/roles'
import { handleAll } from '../editorial/endpoints/handle'
import { closeReport } from './keep'

/** `POST /api/error-reports/<id>/close`: somebody who edits pages of that language has dealt with it. */
export const closing: Endpoint = {
  method: 'post',
  path: '/error-reports/:report/close',
  handler: handleAll(async ({ req, person }) => {
    const [id, languages] = [canonicalId(req.routeParams?.['report']), reportLanguages(person)]
    if (languages.length === 0) return refuse({ key: 'action.notAllowed' })
    const isClosed = id !== null && (await closeReport(req.payload, { id, person: person.id, languages }))
    return isClosed ? {} : refuse({ key: 'action.unknownDocument' })
  }),
}
