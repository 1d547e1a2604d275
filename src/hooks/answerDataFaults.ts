import type { AfterErrorHook } from 'payload'

import { isDataFault, isQuestionFault } from '../database/dataFault'
import { Refused } from '../domain/refusal'
import { RefusedRequest } from '../editorial/wording'

/** What could not be understood or kept is the request's fault, and says so in the person's language; the values stay unnamed. */
export const answerDataFaults: AfterErrorHook = ({ error, req }) => {
  if (!isDataFault(error) && !(req.query?.['where'] && isQuestionFault(error))) return undefined
  const { message, data, status } = new RefusedRequest(new Refused([{ key: 'operation.malformed' }]), req.i18n?.language)
  return { status, response: { errors: [{ name: 'Refused', message, data }] } }
}
