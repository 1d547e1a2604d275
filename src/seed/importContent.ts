import type { CollectionSlug, Payload } from 'payload'

import type { WorkflowType } from '../domain/content'
import { isWorkflowGlobal } from '../domain/globals'
import type { TypesetDocument } from '../files/typeset'
import { languageCodes, type Language } from '../i18n/languages'
import { say } from '../log'
import { inTransaction, runOn } from '../database/session'
import { liveRows } from '../editions/live'
import { importEdition } from '../editorial/actions/importEdition'
import { saveWorkingCopy } from '../editorial/actions/saveWorkingCopy'
import { allDocuments } from './documents'
import { seedCode, seedId } from './ids'
import { imprintOf } from './imprint'
import { uploadPdf } from './pdfs'
import { resolveReferences } from './references'
import type { AnySeedDocument, SeedDocument } from './types'

type Seeding = { payload: Payload; publicUrl: string; collection: WorkflowType; document: AnySeedDocument; id: string }
type Values = Record<string, unknown>

const resolved = (values: object): Values => resolveReferences(values, ({ collection, key }) => seedId(collection, key)) as Values

/** Every document exists before anything refers to it. */
const createDocument = async ({ payload, collection, document, id }: Seeding) => {
  if (isWorkflowGlobal(collection)) return
  const slug = collection as CollectionSlug
  if (await payload.findByID({ collection: slug, id, disableErrors: true, depth: 0, overrideAccess: true })) return
  const { title, slug: address } = document.text[document.lead] ?? { title: document.key, slug: document.key }
  const scalars = Object.fromEntries(Object.entries(document.shared as Values).filter(([, value]) => typeof value !== 'object'))
  await payload.create({
    collection: slug, locale: document.lead, depth: 0, overrideAccess: true,
    data: { id, title, slug: address, exposure: document.exposure, ...scalars } as never,
  })
}

const textOf = async ({ payload, publicUrl, document }: Seeding, language: Language): Promise<Values> => {
  const { pdf, ...text } = document.text[language] as Values & { pdf?: TypesetDocument }
  if (!pdf) return resolved(text)
  const imprint = imprintOf({ publication: document as SeedDocument<'publications'>, language, publicUrl })
  return { ...resolved(text), file: await uploadPdf({ payload, key: document.key, language, source: pdf, imprint }) }
}

const saveLanguage = async (seeding: Seeding, language: Language) => {
  const { payload, collection, document, id } = seeding
  const isLead = language === document.lead
  const data = { ...(await textOf(seeding, language)), ...(isLead ? { ...resolved(document.shared), ...(document.exposure ? { exposure: document.exposure } : {}) } : {}) }
  await inTransaction({ payload, locale: language }, ({ req }) => saveWorkingCopy({ req, subject: { collection, id }, language, data }))
}

const publishLanguage = async ({ payload, collection, document, id }: Seeding, language: Language) => {
  const subject = { collection, id }
  if ((await liveRows(runOn(payload), subject)).some((row) => row.language === language)) return
  await importEdition({ payload, subject, language, needsSecondReview: language === 'fr' && document.frenchConfidence === 'review', code: seedCode(collection, document.key) })
}

/** Written languages of a document, the lead first. */
const languagesOf = ({ lead, text }: AnySeedDocument): Language[] =>
  [lead, ...languageCodes.filter((language) => language !== lead)].filter((language) => text[language] !== undefined)

/** Brings in the seeded content and puts live what is to be live, through the publish service. Safe to run again after being cut short. */
export const importContent = async ({ payload, publicUrl }: { payload: Payload; publicUrl: string }): Promise<void> => {
  const all = allDocuments.map(({ collection, document }): Seeding => ({ payload, publicUrl, collection, document, id: seedId(collection, document.key) }))
  for (const seeding of all) await createDocument(seeding)
  for (const seeding of all) for (const language of languagesOf(seeding.document)) await saveLanguage(seeding, language)
  say(`content: ${all.length} documents written`)
  for (const seeding of all.filter(({ document }) => document.live)) for (const language of languagesOf(seeding.document)) await publishLanguage(seeding, language)
  say('content: published')
}
