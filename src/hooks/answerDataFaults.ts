import type { AfterErrorHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'

import { isDataFault, isDiskFull, isQuestionFault } from '../database/dataFault'
import { Refused, type RefusalKey } from '../domain/refusal'
import { RefusedRequest } from '../editorial/wording'

/** What could not be understood or kept says why in the person's language, and whose fault it is; the values stay unnamed. */
export const answerDataFaults: AfterErrorHook = ({ error, req, collection }) => {
  if (isDiskFull(error)) {
    req.payload.logger.error({ key: 'disk.full' })
    return answered({ req, key: 'server.diskFull' })
  }
  if (isTaken(error)) return isOfFields({ error, collection }) ? namingNoTable(error) : answered({ req, key: 'operation.malformed' })
  if (!isDataFault(error) && !(req.query?.['where'] && isQuestionFault(error))) return undefined
  return answered({ req, key: 'operation.malformed' })
}

const answered = ({ req, key }: { req: PayloadRequest; key: RefusalKey }) => {
  const { message, data, status } = new RefusedRequest(new Refused([{ key }]), req.i18n?.language)
  return { status, response: { errors: [{ name: 'Refused', message, data }] } }
}

type Taken = Error & { data: { errors: { path?: unknown; tableName?: string }[] } }

/** What Payload says of a value that another record has: at its field, with the table beside it. */
const isTaken = (error: Error & { data?: unknown }): error is Taken => {
  const { errors } = (error.data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) && errors.some((one: unknown) => typeof one === 'object' && one !== null && 'tableName' in one)
}

/** Whether that is a field that a person fills in; where it is none, as with the row of a list, Payload names the column. */
const isOfFields = ({ error: { data }, collection }: { error: Taken; collection: SanitizedCollectionConfig | null | undefined }): boolean =>
  data.errors.every(({ path }) => path !== 'id' && collection?.flattenedFields.some(({ name }) => name === path))

const namingNoTable = ({ name, message, data }: Taken) => ({ response: { errors: [{ name, message, data: { ...data, errors: data.errors.map(({ tableName: _table, ...said }) => said) } }] } })
