import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { refuse } from '../../domain/refusal'
import { mostAtOnce } from '../../domain/selection'
import { mayUseTrash, offersTrash } from '../../domain/trash'
import { refusalSentence } from '../../i18n/admin/words'
import { languageCodes } from '../../i18n/languages'
import { runOn } from '../../database/session'
import { pastsOf } from '../../editions/trashing'
import { documentIds } from './documentId'
import type { Call } from './handle'
import { reasonsFor } from './reasons'

const trashing = z.strictObject({ deletedAt: z.iso.datetime().nullable() })
type Found = { id: string; title?: string | null }

const selected = async ({ req, collection, isTrash }: { req: PayloadRequest; collection: string; isTrash: boolean }): Promise<Found[]> => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug, where: (req.query['where'] ?? { id: { in: [] } }) as Where, limit: mostAtOnce + 1, depth: 0, pagination: false,
    select: { title: true } as never, trash: !isTrash, overrideAccess: false, user: req.user, ...(req.locale ? { locale: req.locale } : {}),
  })
  return docs as unknown as Found[]
}

/**
 * Payload's lists, and its button that restores one document, change several by a filter; of those changes we know one, into the trash and out of it.
 * Each document is its own transaction, under the same guard as one alone. Answers as Payload's lists expect: `docs`, `errors` and a message.
 */
export const trashMany = async ({ call: { req, body, person }, collection }: { call: Omit<Call, 'subject'>; collection: string }) => {
  const asked = trashing.safeParse(body)
  if (!asked.success || !req.query['where']) return refuse({ key: 'operation.closed' })
  const { deletedAt } = asked.data
  if (!mayUseTrash({ person, isTrash: deletedAt !== null })) refuse({ key: 'action.notAllowed', params: { action: 'trash' } })
  const found = await selected({ req, collection, isTrash: deletedAt !== null })
  if (found.length > mostAtOnce) return report({ req, docs: [], errors: [{ message: refusalSentence({ key: 'trash.tooMany', params: { most: mostAtOnce }, language: req.i18n.language }) }] })
  const [docs, errors]: [Report['docs'], Report['errors']] = [[], []]
  for (const { id, title } of found) {
    try {
      await req.payload.update({ collection: collection as CollectionSlug, id, data: { deletedAt } as never, locale: languageCodes[0], depth: 0, trash: true, overrideAccess: false, user: req.user })
      docs.push({ id })
    } catch (error) {
      const reasons = reasonsFor({ error, req, what: { action: deletedAt === null ? 'untrash' : 'trash', collection, id } })
      errors.push({ id, message: `${title ?? id}: ${reasons.join(' ')}` })
    }
  }
  return report({ req, docs, errors })
}

/** Which of these documents this person could put in the trash now, so that it is offered for no other. */
export const trashable = async ({ call: { req, body, person }, collection }: { call: Omit<Call, 'subject'>; collection: string }): Promise<{ ids: string[] }> => {
  const { ids } = z.object({ ids: documentIds }).parse(body)
  const pasts = await pastsOf(runOn(req.payload), { collection, ids: [...new Set(ids)] })
  return { ids: [...pasts].filter(([, past]) => offersTrash({ person, past })).map(([id]) => id) }
}

type Report = { req: PayloadRequest; docs: Found[]; errors: { id?: string; message: string }[] }

const report = ({ req, docs, errors }: Report): Response => {
  const total = docs.length + errors.length
  const message = errors.length > 0 ? req.t('error:unableToUpdateCount', { count: errors.length, label: '', total }) : req.t('general:updatedCountSuccessfully', { count: docs.length, label: '' })
  return Response.json({ docs, errors, message, totalDocs: total }, { status: errors.length > 0 ? 400 : 200 })
}
