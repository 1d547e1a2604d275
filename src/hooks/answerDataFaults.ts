import type { AfterErrorHook, PayloadRequest } from 'payload'

import { isDataFault, isDiskFull, isQuestionFault } from '../database/dataFault'
import { Refused, type RefusalKey } from '../domain/refusal'
import { RefusedRequest } from '../editorial/wording'

/** What could not be understood or kept says why in the person's language, and whose fault it is; the values stay unnamed. */
export const answerDataFaults: AfterErrorHook = ({ error, req }) => {
  if (isDiskFull(error)) {
    req.payload.logger.error({ key: 'disk.full' })
    return answered({ req, key: 'server.diskFull' })
  }
  if (!isDataFault(error) && !(req.query?.['where'] && isQuestionFault(error))) return undefined
  return answered({ req, key: 'operation.malformed' })
}

const answered = ({ req, key }: { req: PayloadRequest; key: RefusalKey }) => {
  const { message, data, status } = new RefusedRequest(new Refused([{ key }]), req.i18n?.language)
  return { status, response: { errors: [{ name: 'Refused', message, data }] } }
}
