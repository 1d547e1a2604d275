import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import type { Language } from '../../../src/i18n/languages'
import { runOn, sql } from '../../../src/database/session'
import { editionsOf } from '../../../src/editions/candidates'
import { correctWithdrawal } from '../../../src/editorial/actions/correctWithdrawal'
import { importEdition } from '../../../src/editorial/actions/importEdition'
import { previewDoc } from '../../../src/editorial/preview/previewDoc'
import { jsonLd } from '../../../src/formats/jsonLd'
import { fileVersions } from '../../../src/published/files'
import { find } from '../../../src/published/find'
import { newest } from '../../../src/published/newest'
import { closeReadersPool } from '../../../src/published/pool'
import { seedCode } from '../../../src/seed/ids'
import { uploadPdf } from '../../../src/seed/pdfs'
import { aNewsroom } from '../../support/newsroom'
import { sampleDocuments, sampleImprint } from '../../support/sampleDocuments'
import { aBody, act, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()
let imported: Subject

const found = async (slug: string, language: Language = 'en', collection: 'updates' | 'publications' = 'updates') => find({ reader: { language, audience: 'public' }, collection, slug })
const docAt = async (...address: Parameters<typeof found>) => {
  const at = await found(...address)
  if (at.kind !== 'document') throw new Error(`nothing is published there: ${at.kind}`)
  return at.doc
}
const said = async () => jsonLd({ doc: await docAt('brought-in'), cards: new Map(), base: 'https://example.org' })
const anImport = async ({ collection, data }: { collection: 'updates' | 'publications'; data: object }): Promise<Subject> => {
  const { id } = await room.payload.create({ collection, locale: 'en', overrideAccess: true, data: { exposure: 'public', body: aBody('Text'), ...data } as never })
  const subject = { collection, id: String(id) }
  await importEdition({ payload: room.payload, subject, language: 'en', needsSecondReview: false, code: seedCode(collection, String(id)) })
  return subject
}

beforeAll(async () => {
  await closeReadersPool()
  process.env.DATABASE_READ_URL = room.database.readersUrl
  const file = await uploadPdf({ payload: room.payload, key: 'report', language: 'en', source: sampleDocuments.en, imprint: sampleImprint.en })
  await anImport({ collection: 'publications', data: { title: 'A report', slug: 'a-report', type: 'report', abstract: 'A report', file } })
  imported = await anImport({ collection: 'updates', data: { title: 'Brought in', slug: 'brought-in', summary: 'Text' } })
})
afterAll(closeReadersPool)

test('what is imported has no date, nor has its file; a feed is told since when it is there', async () => {
  const report = await docAt('a-report', 'en', 'publications')
  for (const doc of [report, await docAt('brought-in')]) expect([doc.firstPublishedAt, doc.publishedAt]).toEqual([null, null])
  expect((await fileVersions({ reader: { language: 'en', audience: 'public' }, document: report.id })).map(({ number, publishedAt }) => [number, publishedAt])).toEqual([[1, null]])
  expect(Object.keys((await said()) ?? {}).filter((key) => key.startsWith('date'))).toEqual([])
  const entries = await newest({ reader: { language: 'en', audience: 'public' } })
  expect(entries.map(({ card, updatedAt }) => [card.firstPublishedAt, Number.isNaN(Date.parse(updatedAt))])).toEqual([[null, false], [null, false]])
})

test('a correction of it is dated, and its first publication stays unknown; a translation published here has its own, and both stand behind what was written here', async () => {
  const own = await anUpdate(room, { text: 'Written here', exposure: 'public' })
  await goLive(room, { subject: own, language: 'en' })
  await edit(room, { subject: imported, language: 'en', by: room.personas.officer, data: { summary: 'Corrected' } })
  await act(room, { by: room.personas.officer, action: 'submit', subject: imported, language: 'en' })
  const [candidate] = await editionsOf(runOn(room.payload), { subject: imported, language: 'en' })
  expect((await previewDoc({ payload: room.payload, id: candidate?.id ?? '', language: 'en' }))?.doc.firstPublishedAt).toBeNull()
  await act(room, { by: room.personas.reviewerEn, action: 'approve', subject: imported, language: 'en' })
  await act(room, { by: room.personas.officer2, action: 'publish', subject: imported, language: 'en' })

  const doc = await docAt('brought-in')
  expect([doc.firstPublishedAt, typeof doc.publishedAt]).toEqual([null, 'string'])
  expect(await said()).toMatchObject({ dateModified: doc.publishedAt })
  expect(await said()).not.toHaveProperty('datePublished')
  const entries = await newest({ reader: { language: 'en', audience: 'public' }, collections: ['updates'] })
  expect(entries.map(({ card }) => card.title)).toEqual(['Written here', 'Brought in'])
  expect(entries[1]?.updatedAt).toBe(doc.publishedAt)

  await edit(room, { subject: imported, language: 'fr', by: room.personas.translatorFr, data: { title: 'Apporté', slug: 'apporte', summary: 'Texte', body: aBody('Texte') } })
  await goLive(room, { subject: imported, language: 'fr' })
  const french = await docAt('apporte', 'fr')
  expect(french.firstPublishedAt).toBe(french.publishedAt)
})

test('what is withdrawn is so since the day on which it was, whatever is corrected later', async () => {
  const { payload, personas } = room
  const run = runOn(payload)
  const setBack = (column: 'published_at' | 'withdrawn_at') => run(sql`update published.live set ${sql.raw(column)} = ${sql.raw(column)} - interval '3 days' where document = ${imported.id}::uuid and language = 'en'`)
  const dayOf = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
  await setBack('published_at')
  await act(room, { by: personas.officer, action: 'withdraw', subject: imported, language: 'en', reason: 'Old', withdrawal: { kind: 'notice', notice: 'outdated' } })
  expect(await found('brought-in')).toMatchObject({ kind: 'withdrawn', at: expect.stringContaining(dayOf(0)) as unknown })
  await setBack('withdrawn_at')
  await correctWithdrawal({ payload, user: personas.officer, subject: imported, language: 'en', reason: 'Wrong notice', withdrawal: { kind: 'notice', notice: 'error' } })
  expect(await found('brought-in')).toMatchObject({ kind: 'withdrawn', withdrawal: { notice: 'error' }, at: expect.stringContaining(dayOf(3)) as unknown })
  await goLive(room, { subject: imported, language: 'en' })
  expect((await docAt('brought-in')).firstPublishedAt).toBeNull()
})
