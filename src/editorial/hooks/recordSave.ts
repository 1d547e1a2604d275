import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import type { Subject } from '../../domain/edition'
import { isTighter } from '../../domain/exposure'
import { canonicalText } from '../../domain/canonical'
import { isLanguage } from '../../i18n/languages'
import { runIn } from '../../database/session'
import { divide, type Values } from '../../editions/divide'
import { recordEvent } from '../../editions/events'
import { noteExposure } from '../../editions/exposure'
import { noteFileUses } from '../../editions/fileUses'
import { publishedDocument, setExposure } from '../../editions/live'
import { noteSave } from '../../editions/saves'
import { noteWorking } from '../../editions/working'
import { sourceDigest } from '../buildDraft'
import { staffOf } from '../../access/staff'
import { exposureOf, fieldsOf, isTrashed, leadOf } from '../workingCopy'
import { recordMade } from './madeOnce'

type Saved = { req: PayloadRequest; subject: Subject; doc: Values; previous: Values | undefined }

/** Tightening acts at once, everywhere; loosening waits for the next publish of the lead. */
const tightenAtOnce = async ({ req, subject, doc }: Saved) => {
  const run = await runIn(req)
  const published = await publishedDocument(run, subject)
  const exposure = exposureOf(subject, doc)
  if (!published || !isTighter(exposure, published.exposure)) return
  await setExposure(run, { subject, exposure })
  const person = staffOf(req)
  await recordEvent(run, {
    subject, action: 'tightenExposure', from: published.exposure, to: exposure,
    actor: person ? { kind: 'person', id: person.id } : { kind: 'system' },
  })
}

/** To show a document to more people waits for an approval like a shared value of its lead, so whoever asks for it is an author too. */
const isLoosened = ({ subject, doc, previous }: Saved): boolean => previous !== undefined && isTighter(exposureOf(subject, previous), exposureOf(subject, doc))

/** Notes, in the transaction of a save, who changed which language or the shared values, and what the working copy holds now. */
export const recordSaved = async (saved: Saved) => {
  const { req, subject, doc, previous } = saved
  const language = req.locale
  if (!isLanguage(language)) throw new Error('a save without a language')
  const run = await runIn(req)
  const fields = fieldsOf(req.payload, subject.collection)
  const [now, before] = [divide(fields, doc), divide(fields, previous ?? {})]
  const lead = leadOf(doc)
  const actor = staffOf(req)?.id ?? null
  if (canonicalText(now.text) !== canonicalText(before.text)) await noteSave(run, { subject, scope: language, actor })
  if (canonicalText(now.shared) !== canonicalText(before.shared) || isLoosened(saved)) await noteSave(run, { subject, scope: 'shared', actor })
  const title = doc['title']
  await noteWorking(run, {
    subject, language, isLead: language === lead, title: typeof title === 'string' ? title : undefined,
    sourceDigest: sourceDigest({ parts: now, language, lead }), hasText: canonicalText(now.text) !== '',
  })
  await noteFileUses(run, { subject, scope: language, place: 'draft', values: now.text })
  await noteFileUses(run, { subject, scope: 'shared', place: 'draft', values: now.shared })
  await noteExposure(run, { subject, exposure: exposureOf(subject, doc) })
  await tightenAtOnce(saved)
}

export const recordSave: CollectionAfterChangeHook = async ({ req, collection, doc, previousDoc, operation }) => {
  // Into the trash or out of it changes no text, and is in no language.
  if (operation === 'update' && isTrashed(doc as Values) !== isTrashed(previousDoc as Values)) return
  const subject = { collection: collection.slug, id: doc.id }
  if (operation === 'create') await recordMade(req, subject)
  await recordSaved({ req, subject, doc, previous: operation === 'create' ? undefined : previousDoc })
}
