import { rm } from 'node:fs/promises'

import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest, addLocalesToRequestFromData, type Collection, createOperation, type Endpoint, Forbidden, headersWithCors, type PayloadRequest, updateByIDOperation,
} from 'payload'

import { boundsOfSave, isWithin } from '../../domain/bounds'
import { refuse } from '../../domain/refusal'
import { worded } from '../../editorial/wording'
import { cleanUpload } from './cleanUpload'

export type UploadCollection = 'media' | 'documents'
type Save = { req: PayloadRequest; collection: Collection; depth: number }
type Door = { slug: UploadCollection; operation: 'create' | 'update'; save: (save: Save) => Promise<unknown>; says: (save: Save) => string; status: number }

const behind = ({ slug, operation, save, says, status }: Door) => async (req: PayloadRequest): Promise<Response> => {
  const collection = req.payload.collections[slug]
  if (!(await collection.config.access[operation]({ req }))) throw new Forbidden(req.t)
  try {
    await readForm({ req })
    addLocalesToRequestFromData(req)
    await cleanUpload({ slug, id: req.routeParams?.['id'], data: req.data, req })
    const saving = { req, collection, depth: Math.min(Number(req.query['depth']) || 0, 2) }
    const doc = await save(saving)
    return Response.json({ doc, message: says(saving) }, { status, headers: headersWithCors({ headers: new Headers(), req }) })
  } finally {
    await forgetSpooled(req)
  }
}

/** A form that nobody could read is its sender's to mend; a disk that is full (Node's message begins with its code) is not. */
const readForm = worded(async ({ req }: { req: PayloadRequest }): Promise<void> => {
  await addDataAndFileToRequest(req).catch((error: unknown) => {
    const isOurs = !(error instanceof Error) || /^E[A-Z]+\b/.test(error.message)
    if (isOurs || ('status' in error && Number(error.status) < 500)) throw error
    return refuse({ key: 'operation.malformed' })
  })
  if (req.data !== undefined && (typeof req.data !== 'object' || (req.data as unknown) === null || Array.isArray(req.data))) refuse({ key: 'operation.malformed' })
  if (!isWithin({ data: req.data, bounds: boundsOfSave })) refuse({ key: 'operation.tooMuch' })
})

/** What was uploaded never outlives its request in its raw form, refused or broken off as it may be. */
const forgetSpooled = async ({ files }: PayloadRequest): Promise<void> => {
  const spooled = Object.values(files ?? {}).flat().flatMap((file) => file?.tempFilePath ?? [])
  await Promise.all(spooled.map((path) => rm(path, { force: true })))
}

/**
 * Payload's two doors for a file, with the one difference that the file is looked into before a transaction opens: fifty that wait their
 * turn hold fifty files in the spool, and no connection, no lock and no memory. Until a request is answered there is nothing to see or submit.
 */
export const uploadDoors = (slug: UploadCollection): Endpoint[] => [
  {
    path: '/', method: 'post',
    handler: behind({
      slug, operation: 'create', status: 201,
      save: ({ req, collection, depth }) => createOperation({ req, collection, depth, data: (req.data ?? {}) as never }),
      says: ({ req, collection }) => req.t('general:successfullyCreated', { label: getTranslation(collection.config.labels.singular, req.i18n) }),
    }),
  },
  {
    path: '/:id', method: 'patch',
    handler: behind({
      slug, operation: 'update', status: 200,
      save: ({ req, collection, depth }) => updateByIDOperation({ req, collection, depth, id: String(req.routeParams?.['id']), data: (req.data ?? {}) as never }),
      says: ({ req }) => req.t('general:updatedSuccessfully'),
    }),
  },
]
