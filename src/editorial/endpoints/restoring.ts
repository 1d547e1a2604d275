import { z } from 'zod'

import { type HeldFile, filesHeld, replacedSince } from '../../domain/replacedFiles'
import { refuse } from '../../domain/refusal'
import { inTransaction } from '../../database/session'
import { editionHere } from '../../editions/past'
import { lookUp } from '../lookups'
import { namesOfReferences } from '../names'
import { documentId } from './documentId'
import type { Call } from './handle'
import { oneLanguage } from './oneLanguage'

const wanted = z.object({ language: oneLanguage, edition: documentId })

/** The files of an earlier text that would not come back with it, by what people call them. */
export type RestoringAnswer = { replaced: (Omit<HeldFile, 'name'> & { name: string | null })[] }

/** What whoever restores an earlier text learns before they do. */
export const readRestoring = ({ req, subject }: Call): Promise<RestoringAnswer> => {
  const { language, edition: id } = wanted.parse(req.query)
  return inTransaction({ payload: req.payload, user: req.user, locale: language }, async ({ req: own, run }) => {
    const { text } = (await editionHere(run, { id, subject, language })) ?? refuse({ key: 'action.unknownDocument' })
    const { images, files, media } = await lookUp(own, { references: filesHeld(text), language })
    const bytes = new Map([...images, ...files].map(([file, { sha256 }]) => [file, sha256]))
    const replaced = replacedSince(text, { bytes, media })
    const names = await namesOfReferences({ req: own, run, language, values: replaced })
    return { replaced: replaced.map((file) => ({ ...file, name: file.name ?? names[`${file.collection}:${file.id}`] ?? null })) }
  })
}
