import { APIError, type PayloadRequest } from 'payload'

import { isRefused, type Refused, type Refusal } from '../domain/refusal'
import { panelWords } from '../i18n/admin/panel'
import { refusalSentence } from '../i18n/admin/words'

const forbidden = new Set(['action.notAllowed', 'language.notYours', 'action.secondPerson', 'file.othersText'])
const conflicts = new Set(['field.changedMeanwhile', 'action.changedSince', 'action.originalChanged', 'action.wrongState', 'action.notApproved', 'action.exposureUnconfirmed', 'action.trashed', 'trash.stillLive', 'operation.alreadyMade'])

const statusOf = (refusals: readonly Refusal[]): number => {
  if (refusals.some(({ key }) => key === 'action.unknownDocument')) return 404
  if (refusals.some(({ key }) => key === 'server.diskFull')) return 507
  if (refusals.some(({ key }) => forbidden.has(key))) return 403
  return refusals.some(({ key }) => conflicts.has(key)) ? 409 : 400
}

/** Refusals as Payload's forms and API answer them: a sentence per reason, next to its field where it has one, and as a message only where it has none. */
export class RefusedRequest extends APIError<{ errors: { path?: string; message: string }[]; refusals: readonly Refusal[] }> {
  constructor({ refusals }: Refused, language: string | undefined) {
    const errors = refusals.map((refusal) => ({ ...(refusal.field ? { path: refusal.field } : {}), message: refusalSentence({ ...refusal, language }) }))
    const apart = errors.filter(({ path }) => path === undefined).map(({ message }) => message)
    super(apart.length > 0 ? apart.join(' ') : panelWords(language).keep.refused, statusOf(refusals), { errors, refusals }, true)
    this.name = 'RefusedRequest' // said here, since the build shortens the names of classes
  }
}

export const isRefusedRequest = (error: unknown): error is RefusedRequest =>
  error instanceof Error && error.name === 'RefusedRequest' && 'data' in error

/** Words what a hook refuses in the language of the person's admin panel. */
export const worded = <A extends { req: PayloadRequest }, T>(hook: (argument: A) => T | Promise<T>) =>
  async (argument: A): Promise<T> => {
    try {
      return await hook(argument)
    } catch (error) {
      throw isRefused(error) ? new RefusedRequest(error, argument.req.i18n?.language) : error
    }
  }
