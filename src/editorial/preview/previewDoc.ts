import type { Payload } from 'payload'

import type { Exposure, FileReference, SharedOf, TextOf, WorkflowType } from '../../domain/content'
import type { Edition } from '../../domain/edition'
import { versionsToBe } from '../../domain/fileVersions'
import { isWorkflowGlobal } from '../../domain/globals'
import type { Doc, FileVersion } from '../../domain/reading'
import { isLanguage, type Language, type PerLanguage } from '../../i18n/languages'
import { pathOf } from '../../i18n/routes'
import { runOn, type Run } from '../../database/session'
import { editionsOf } from '../../editions/candidates'
import { publishedFiles } from '../../editions/fileVersions'
import { standingOf } from '../../editions/goLive'
import { type LiveRow, liveRows, type PublishedDocument, publishedDocument } from '../../editions/live'
import { editionById } from '../../editions/rows'
import { withPreviewFiles } from './withPreviewFiles'

/** An edition as the document that readers would meet once it is published, and who they would be. */
export type Preview = { doc: Doc; edition: Edition; exposure: Exposure }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The edition of this id in this language, as a document; null where there is none. For staff: the caller checked who asks. */
export const previewDoc = async ({ payload, id, language }: { payload: Payload; id: string; language: Language }): Promise<Preview | null> => {
  const run = runOn(payload)
  const edition = uuid.test(id) ? await editionById(run, id) : undefined
  if (!edition || edition.language !== language) return null
  const [published, rows, lead] = [await publishedDocument(run, edition.subject), await liveRows(run, edition.subject), await leadOf(run, edition)]
  const exposure = (edition.isLead ? edition.exposure : (published?.exposure ?? lead?.exposure)) ?? 'hidden'
  const files = await publishedFiles(run, edition)
  return { edition, exposure, doc: docOf({ edition, published, rows, lead, exposure, files }) }
}

type Known = { edition: Edition; published: PublishedDocument | undefined; rows: LiveRow[]; lead: Edition | undefined; exposure: Exposure; files: FileVersion[] }

/** The newest lead edition: a translation submitted before its original is live is shown with what that one says. */
const leadOf = async (run: Run, { isLead, subject, lead }: Edition): Promise<Edition | undefined> =>
  isLead ? undefined : (await editionsOf(run, { subject, language: lead }))[0]

const docOf = ({ edition, published, rows, lead, exposure, files }: Known): Doc => {
  const { subject, language, text } = edition
  const own = rows.find((row) => row.language === language)
  const shared = edition.shared ?? published?.shared ?? lead?.shared ?? {}
  const now = new Date().toISOString()
  const standing = edition.isLead ? standingOf({ edition, before: published }) : { status: published?.eventStatus ?? 'scheduled', previousStart: published?.previousStart }
  const shown = withPreviewFiles(text, { language, edition: edition.id }) as TextOf[WorkflowType]
  return {
    collection: subject.collection as WorkflowType,
    id: subject.id,
    // A code is drawn when a document is first published; this one leads nowhere.
    code: published?.code ?? '········',
    language, slug: text.slug, title: text.title,
    path: addressOf({ collection: subject.collection, language, slug: text.slug }),
    text: shown,
    shared: withPreviewFiles(shared, { language, edition: edition.id }) as SharedOf[WorkflowType],
    exposure: exposure === 'hidden' ? 'public' : exposure,
    eventStatus: standing.status,
    ...(standing.previousStart && { previousStart: standing.previousStart }),
    leadLanguage: edition.lead,
    isBehind: !edition.isLead && published !== undefined && edition.answers !== published.textDigest,
    needsSecondReview: own?.edition === edition.id && own.state === 'live_needs_second_review',
    firstPublishedAt: own ? own.firstPublishedAt && new Date(own.firstPublishedAt).toISOString() : now,
    publishedAt: now,
    revision: 0,
    revisedAt: now,
    alternates: alternatesOf({ edition, rows }),
    fileVersions: versionsToBe({ versions: files, file: (shown as { file?: FileReference }).file, publishedAt: now }),
  }
}

const addressOf = ({ collection, language, slug }: { collection: string; language: Language; slug: string }): string =>
  isWorkflowGlobal(collection) ? `/${language}` : pathOf(language, collection, slug)

const alternatesOf = ({ edition: { subject, language, text }, rows }: Pick<Known, 'edition' | 'rows'>): Partial<PerLanguage<string>> =>
  Object.fromEntries([
    ...rows.filter((row) => isLanguage(row.language) && row.state !== 'withdrawn').map((row) => [row.language, addressOf({ ...row, collection: subject.collection })]),
    [language, addressOf({ collection: subject.collection, language, slug: text.slug })],
  ])
