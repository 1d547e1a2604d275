import { describe, expect, test } from 'vitest'

import { runOn, sql } from '../../../src/database/session'
import { editionsOf } from '../../../src/editions/candidates'
import { restoreText } from '../../../src/editorial/actions/restoreText'
import { duplicateDocument } from '../../../src/editorial/actions/duplicateDocument'
import { aNewsroom } from '../../support/newsroom'
import { readPublicFace } from '../../support/publicFace'
import { uploadDocument } from '../../support/uploads'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
const rows = <T extends Record<string, unknown>>(query: Parameters<ReturnType<typeof runOn>>[0]) => runOn(room.payload)<T>(query)
const isPublic = async (text: string) => {
  const faces = [await readPublicFace(room.readers, 'en'), await readPublicFace(room.readers, 'fr')]
  return faces.some(({ own, shared }) => own.includes(text) || shared.includes(text))
}

describe('two people', () => {
  test('nobody approves what they wrote, also with both roles, also when they wrote only part of it', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await edit(room, { subject, language: 'fr', by: personas.translatorReviewerFr, data: { summary: 'Résumé' } })
    await act(room, { by: personas.translatorFr, action: 'submit', subject, language: 'fr' })
    expect(await refusalsOf(act(room, { by: personas.translatorReviewerFr, action: 'approve', subject, language: 'fr' }))).toEqual(['action.secondPerson'])
    expect(await refusalsOf(act(room, { by: personas.reviewerFr, action: 'approve', subject, language: 'fr' }))).toEqual([])
  })

  test('who changed a shared value is an author of the lead, not of the translation', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'en', by: personas.officer2, data: { date: '2026-01-01T00:00:00.000Z' } })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    const [edition] = await editionsOf(runOn(room.payload), { subject, language: 'en' })
    expect(new Set(edition?.authors)).toEqual(new Set([personas.officer.id, personas.officer2.id]))
  })

  test('what was forced live waits for a second person, who is not the one that forced it', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Urgent' })
    expect(await refusalsOf(act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en' }))).toEqual(['action.reasonMissing'])
    await act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'An error in a phone number' })
    expect(await rows(sql`select state from published.live where document = ${subject.id}::uuid`)).toEqual([{ state: 'live_needs_second_review' }])
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    expect(await rows(sql`select state from published.live where document = ${subject.id}::uuid`)).toEqual([{ state: 'live' }])
  })
})

describe('before and after a decision', () => {
  const stateOf = async (subject: { id: string }) => (await rows<{ state: string }>(sql`select state from published.live where document = ${subject.id}::uuid and language = 'en'`))[0]?.state

  test('a submission can be taken back by who may submit, and then waits for no decision', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect(await refusalsOf(act(room, { by: personas.translatorFr, action: 'takeBack', subject, language: 'en' }))).toEqual(['action.notAllowed'])
    expect(await act(room, { by: personas.officer, action: 'takeBack', subject, language: 'en' })).toMatchObject({ to: 'draft' })
    expect(await refusalsOf(act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' }))).toEqual(['action.wrongState'])
    expect((await editionsOf(runOn(room.payload), { subject, language: 'en' })).map(({ state }) => state)).toEqual(['taken_back'])
    expect(await rows(sql`select action, from_state as from, to_state as to from editorial.events where document = ${subject.id}::uuid order by id desc limit 1`)).toEqual([{ action: 'takeBack', from: 'in_review', to: 'draft' }])
    await goLive(room, { subject, language: 'en' })
    expect(await stateOf(subject)).toBe('live')
  })

  test('a second review sends back what stays live, until a corrected text is approved', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Forced words' })
    await act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'Urgent' })
    expect(await refusalsOf(act(room, { by: personas.reviewerEn, action: 'requestChanges', subject, language: 'en' }))).toEqual(['action.reasonMissing'])
    expect(await act(room, { by: personas.reviewerEn, action: 'requestChanges', subject, language: 'en', reason: 'The date is wrong' })).toMatchObject({ to: 'changes_requested' })
    expect([await stateOf(subject), await isPublic('Forced words')]).toEqual(['live_needs_second_review', true])
    expect(await refusalsOf(act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' }))).toEqual(['action.wrongState'])
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Corrected words' } })
    await goLive(room, { subject, language: 'en' })
    expect([await stateOf(subject), await isPublic('Corrected words')]).toEqual(['live', true])
  })
})

describe('what goes live', () => {
  test('is the approved text, although someone typed on', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Approved words' })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Typed after submitting' } })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Typed after approving' } })
    await act(room, { by: personas.officer, action: 'publish', subject, language: 'en' })
    expect(await isPublic('Approved words')).toBe(true)
    expect(await isPublic('Typed after')).toBe(false)
  })

  test('is refused when the reviewer saw another text', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect(await refusalsOf(act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en', seen: 'another digest' }))).toEqual(['action.changedSince'])
  })

  test('keeps an old address for ever: it leads to its document and is given to no other', async () => {
    const { personas } = room
    const first = await anUpdate(room, { text: 'Old address' })
    await goLive(room, { subject: first, language: 'en' })
    await edit(room, { subject: first, language: 'en', by: personas.officer, data: { slug: 'new-address' } })
    await goLive(room, { subject: first, language: 'en' })
    await expect(anUpdate(room, { text: 'Another', slug: 'old-address' })).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
    const addresses = await rows(sql`select slug from published.addresses where document = ${first.id}::uuid order by slug`)
    expect(addresses).toEqual([{ slug: 'new-address' }, { slug: 'old-address' }])
  })

  test('never has its writing held up by a title that is taken: the address that nobody chose gets a number', async () => {
    const { personas } = room
    const first = await anUpdate(room, { text: 'Same title' })
    await goLive(room, { subject: first, language: 'en' })
    const slugOf = async (id: string) => (await room.payload.findByID({ collection: 'updates', id, locale: 'en', depth: 0, overrideAccess: true }) as unknown as Record<string, unknown>)['slug']
    const second = await anUpdate(room, { text: 'Same title' })
    const third = await anUpdate(room, { text: 'Same title' })
    await edit(room, { subject: third, language: 'en', by: personas.officer, data: { summary: 'Saved again' } })
    expect([await slugOf(first.id), await slugOf(second.id), await slugOf(third.id)]).toEqual(['same-title', 'same-title-2', 'same-title-3'])
  })

  test('a translation waits for its lead, and stays as it is when the lead changes', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Lead' })
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'Traduction', body: aBody('Texte') } })
    await act(room, { by: personas.translatorFr, action: 'submit', subject, language: 'fr' })
    await act(room, { by: personas.reviewerFr, action: 'approve', subject, language: 'fr' })
    expect(await refusalsOf(act(room, { by: personas.officer, action: 'publish', subject, language: 'fr' }))).toEqual(['action.leadNotLive'])
    await goLive(room, { subject, language: 'en' })
    await act(room, { by: personas.officer, action: 'publish', subject, language: 'fr' })
    const before = (await readPublicFace(room.readers, 'fr')).own
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Lead, changed' } })
    await goLive(room, { subject, language: 'en' })
    expect((await readPublicFace(room.readers, 'fr')).own).toBe(before)
  })

  test('nothing that was submitted, approved or recorded can be changed or deleted, by whatever code', async () => {
    for (const statement of ["update editorial.editions set slug = 'x'", 'delete from editorial.editions', "update editorial.events set reason = 'x'", 'delete from editorial.events', 'truncate editorial.events', 'truncate editorial.editions cascade']) {
      await expect(rows(sql.raw(statement)), statement).rejects.toThrow()
    }
  })
})

describe('off the site', () => {
  test('a withdrawn language is gone and the other one stays', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Withdrawn words' })
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'Mots retirés', body: aBody('Corps retiré') } })
    await goLive(room, { subject, language: 'en' })
    await goLive(room, { subject, language: 'fr' })
    await act(room, { by: personas.officer, action: 'withdraw', subject, language: 'fr', reason: 'An error', withdrawal: { kind: 'gone' } })
    expect(await isPublic('Corps retiré')).toBe(false)
    expect(await isPublic('Withdrawn words')).toBe(true)
  })

  test('tightening exposure acts at once; loosening waits for the next publish of the lead', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Exposed words' })
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { exposure: 'hidden' } })
    expect(await isPublic('Exposed words')).toBe(false)
    await edit(room, { subject, language: 'en', by: personas.officer, data: { exposure: 'public', summary: 'More' } })
    expect(await isPublic('Exposed words')).toBe(false)
    await goLive(room, { subject, language: 'en' })
    expect(await isPublic('Exposed words')).toBe(true)
  })

  test('an edition approved before a tightening does not loosen it when it is published', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'Approved in public' })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { exposure: 'hidden' } })
    await act(room, { by: personas.officer, action: 'publish', subject, language: 'en' })
    expect(await isPublic('Approved in public')).toBe(false)
  })

  test('only an administrator trashes what was submitted, and never while a language is live', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    const trash = (user: object) => payload.update({ collection: 'updates', id: subject.id, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: false, user: user as never })
    expect(await refusalsOf(trash(personas.admin))).toEqual(['trash.stillLive'])
    await act(room, { by: personas.officer, action: 'withdraw', subject, language: 'en', reason: 'Over' })
    expect(await refusalsOf(trash(personas.officer))).toEqual(['trash.notOwnDraft'])
    expect(await refusalsOf(trash(personas.admin))).toEqual([])
    await expect(payload.delete({ collection: 'updates', id: subject.id, overrideAccess: false, user: personas.admin as never, trash: true })).rejects.toThrow()
  })
})

describe('earlier texts', () => {
  test('restoring one language changes its working copy only', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room, { text: 'First', date: '2024-01-01T00:00:00.000Z' })
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'Premier', body: aBody('Texte') } })
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Second', body: aBody('Second'), date: '2025-01-01T00:00:00.000Z' } })
    const [edition] = await editionsOf(runOn(payload), { subject, language: 'en' })
    await restoreText({ payload, user: personas.officer, subject, language: 'en', edition: edition?.id ?? '' })
    const now = async (locale: 'en' | 'fr') => payload.findByID({ collection: 'updates', id: subject.id, locale, depth: 0, overrideAccess: true })
    expect(await now('en')).toMatchObject({ title: 'First', date: '2025-01-01T00:00:00.000Z' })
    expect(await now('fr')).toMatchObject({ title: 'Premier' })
    expect(await refusalsOf(restoreText({ payload, user: personas.translatorFr, subject, language: 'en', edition: edition?.id ?? '' }))).toEqual(['language.notYours'])
  })

  test('restoring keeps what it replaces and nobody had submitted, and that can be restored in its turn', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room, { text: 'First' })
    await goLive(room, { subject, language: 'en' })
    const [first] = await editionsOf(runOn(payload), { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer2, data: { title: 'An evening of work', body: aBody('Never submitted') } })
    await restoreText({ payload, user: personas.officer, subject, language: 'en', edition: first?.id ?? '' })
    const editions = await editionsOf(runOn(payload), { subject, language: 'en' })
    expect(editions.map(({ state, text }) => `${state} ${text.title}`)).toEqual(['kept An evening of work', 'published First'])
    expect(await refusalsOf(act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })), 'what was kept is no candidate').toEqual(['action.nothingToSubmit'])
    await restoreText({ payload, user: personas.officer, subject, language: 'en', edition: editions[0]?.id ?? '' })
    expect(await payload.findByID({ collection: 'updates', id: subject.id, locale: 'en', depth: 0, overrideAccess: true })).toMatchObject({ title: 'An evening of work' })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    expect((await editionsOf(runOn(payload), { subject, language: 'en' }))[0]?.authors).toContain(personas.officer2.id)
  })

  test('restoring keeps nothing twice: not what an edition holds, nor an empty text', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room, { text: 'First' })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { title: 'Second' } })
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    const [second, first] = await editionsOf(runOn(payload), { subject, language: 'en' })
    for (const edition of [first, second, first]) await restoreText({ payload, user: personas.officer, subject, language: 'en', edition: edition?.id ?? '' })
    expect(await editionsOf(runOn(payload), { subject, language: 'en' })).toHaveLength(2)
  })

  test('a duplicate is a hidden draft of the lead text, with an address of its own and no translation', async () => {
    const { payload, personas } = room
    const subject = await anUpdate(room, { text: 'To copy' })
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'À copier' } })
    const { id } = await duplicateDocument({ payload, user: personas.officer, subject })
    const copy = await payload.findByID({ collection: 'updates', id, locale: 'en', depth: 0, overrideAccess: true }) as unknown as Record<string, unknown>
    expect(copy).toMatchObject({ title: 'To copy (copy)', exposure: 'hidden', leadLanguage: 'en' })
    expect(copy['slug']).not.toBe('to-copy')
    expect(await refusalsOf(act(room, { by: personas.officer, action: 'submit', subject: { ...subject, id: String(id) }, language: 'en' }))).toEqual(['field.copyMark'])
    expect(await payload.findByID({ collection: 'updates', id, locale: 'fr', depth: 0, overrideAccess: true, fallbackLocale: false })).not.toHaveProperty('title', expect.any(String))
  })

  test('a duplicate leaves the PDF to its original, whose record a new file would change', async () => {
    const { payload, personas } = room
    const pdf = await uploadDocument(room, { by: personas.officer, language: 'en' })
    const { id } = await payload.create({ collection: 'publications', locale: 'en', overrideAccess: false, user: personas.officer, data: { title: 'A report', abstract: 'On reform', type: 'report', file: pdf.id } as never })
    const copy = await duplicateDocument({ payload, user: personas.officer, subject: { collection: 'publications', id: String(id) } })
    expect(await payload.findByID({ collection: 'publications', id: copy.id, locale: 'en', depth: 0, overrideAccess: true })).toMatchObject({ abstract: 'On reform', type: 'report', file: null })
    expect(await payload.findByID({ collection: 'publications', id, locale: 'en', depth: 0, overrideAccess: true })).toMatchObject({ file: pdf.id })
  })
})
