import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compareEditions } from '../../../src/domain/comparison/compareEditions'
import type { Subject } from '../../../src/domain/edition'
import type { ReviewAnswer } from '../../../src/editorial/endpoints/review'
import { previewDoc } from '../../../src/editorial/preview/previewDoc'
import { dataStore } from '../../../src/files/dataStore'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password, type Personas } from '../../support/personas'
import { uploadImage } from '../../support/uploads'
import { aBody, act, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()
const cookies: Partial<Record<keyof Personas, string>> = {}

const cookieOf = async (who: keyof Personas): Promise<string> => (cookies[who] ??= await signedIn(emailOf(who), password))

const review = async (who: keyof Personas, { subject, language = 'en' }: { subject: Subject; language?: string }): Promise<ReviewAnswer> =>
  (await callApi({ method: 'GET', path: `${subject.collection}/${subject.id}/review?language=${language}`, cookie: await cookieOf(who) })).json() as Promise<ReviewAnswer>

const decide = async (who: keyof Personas, { subject, action, body }: { subject: Subject; action: string; body: object }) =>
  callApi({ method: 'POST', path: `${subject.collection}/${subject.id}/workflow/${action}`, cookie: await cookieOf(who), body })

const linkTo = (url: string) => {
  const body = aBody('')
  const [paragraph] = body.root.children
  const link = { type: 'link', version: 3, format: '', indent: 0, direction: null, fields: { linkType: 'custom', url, newTab: false }, children: paragraph?.children.map((text) => ({ ...text, text: 'the report' })) ?? [] }
  return { root: { ...body.root, children: [{ ...paragraph, children: [link] }] } }
}

let subject: Subject
beforeAll(async () => {
  subject = await anUpdate(room, { text: 'First text', body: linkTo('https://example.org/'), exposure: 'public' })
  await goLive(room, { subject, language: 'en' })
  await edit(room, { subject, language: 'en', by: room.personas.officer, data: { body: linkTo('https://evil.example.com/') } })
  await act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' })
})
afterAll(closeApi)

describe('what a second person reads before deciding', () => {
  it('is the submitted text, what it changes against what is live, and what this person may do', async () => {
    const found = await review('reviewerEn', { subject })
    expect(found).toMatchObject({ edition: { number: 2, isLive: false, state: 'in_review' }, against: { number: 1, isWithdrawn: false }, changedSince: false, offered: ['approve', 'requestChanges'], reasons: [] })
    if (!found.edition) throw new Error('nothing to review')
    const facts = compareEditions({ before: found.against, after: found.edition }).flatMap(({ entries }) => entries).flatMap((entry) => entry.facts)
    expect(facts).toEqual([{ about: 'link', before: { on: 'the report', to: 'https://example.org/' }, after: { on: 'the report', to: 'https://evil.example.com/' } }])
  })

  it('is decided by who knows what had been decided: an approval is not undone from a page opened before it', async () => {
    const text = await anUpdate(room)
    await act(room, { by: room.personas.officer, action: 'submit', subject: text, language: 'en' })
    const opened = await review('reviewerEn', { subject: text })
    expect((await decide('reviewerEn', { subject: text, action: 'approve', body: { language: 'en', seen: opened.edition?.seen } })).status).toBe(200)
    const back = (seen: string | undefined) => decide('reviewerEn', { subject: text, action: 'requestChanges', body: { language: 'en', reason: 'Name the town.', seen } })
    const late = await back(opened.edition?.seen)
    expect([late.status, ((await late.json()) as { errors: { data: { refusals: object[] } }[] }).errors[0]?.data.refusals]).toEqual([409, [{ key: 'action.changedSince' }]])
    expect((await back((await review('reviewerEn', { subject: text })).edition?.seen)).status).toBe(200)
  })

  it('stays the submitted text when its author types on, and says so; approving it approves that text', async () => {
    const submitted = await review('reviewerEn', { subject })
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'Typed after submitting' } })
    const found = await review('reviewerEn', { subject })
    expect(found.changedSince).toBe(true)
    expect(found.edition).toEqual(submitted.edition)
    const stale = await decide('reviewerEn', { subject, action: 'approve', body: { language: 'en', seen: 'a'.repeat(64) } })
    expect(stale.status).toBe(409)
    expect((await decide('reviewerEn', { subject, action: 'approve', body: { language: 'en', seen: found.edition?.seen } })).status).toBe(200)
    expect((await review('reviewerEn', { subject })).edition).toMatchObject({ id: submitted.edition?.id, state: 'approved', text: { summary: 'First text' } })
  })

  it('names what the text refers to, in the language of the text or the lead’s', async () => {
    const other = await anUpdate(room, { text: 'Another update' })
    const pointing = await anUpdate(room, { text: 'Pointing', body: { root: { ...aBody('').root, children: [{ ...aBody('x').root.children[0], children: [{ type: 'link', version: 3, fields: { linkType: 'internal', doc: { relationTo: 'updates', value: other.id } }, children: aBody('there').root.children[0]?.children }] }] } } })
    await act(room, { by: room.personas.officer, action: 'submit', subject: pointing, language: 'en' })
    expect((await review('reviewerEn', { subject: pointing })).names).toEqual({ [`updates:${other.id}`]: 'Another update' })
  })

  it('names the image of a translation that it shares with its original, of which it holds the words alone', async () => {
    const { personas, payload } = room
    const { id } = await uploadImage(room, { by: personas.officer, language: 'en', data: { alt: 'A room' } })
    await payload.update({ collection: 'media', id, locale: 'fr', overrideAccess: false, user: personas.translatorFr, data: { alt: 'Une salle' } as never })
    const shown = await anUpdate(room, { text: 'Shown', image: id })
    await edit(room, { subject: shown, language: 'fr', by: personas.translatorFr, data: { title: 'Montré', summary: 'Montré', body: aBody('Montré') } })
    await act(room, { by: personas.translatorFr, action: 'submit', subject: shown, language: 'fr' })
    const { edition, names } = await review('reviewerFr', { subject: shown, language: 'fr' })
    expect([edition?.text['media'], names]).toEqual([{ [id]: expect.objectContaining({ alt: 'Une salle' }) }, { [`media:${id}`]: expect.stringMatching(/./) }])
  })

  it('is nothing where nothing waits, and no button for who wrote the text or reviews another language', async () => {
    const own = await anUpdate(room, { text: 'Own words' })
    expect((await review('reviewerEn', { subject: own })).edition).toBeNull()
    await act(room, { by: room.personas.officer, action: 'submit', subject: own, language: 'en' })
    for (const who of ['officer', 'reviewerFr', 'translatorFr'] as const) expect((await review(who, { subject: own })).offered).toEqual([])
    await edit(room, { subject: own, language: 'fr', by: room.personas.translatorReviewerFr, data: { title: 'Mes mots', summary: 'Mes mots', body: aBody('Mes mots') } })
    await act(room, { by: room.personas.translatorReviewerFr, action: 'submit', subject: own, language: 'fr' })
    const mine = await review('translatorReviewerFr', { subject: own, language: 'fr' })
    expect(mine.offered).not.toContain('approve')
    expect(mine.reasons).toHaveLength(1)
    expect(mine.ownParts).toEqual([{ about: 'text' }])
  })

  it('is the live text where it went live without a second person, compared with the one before', async () => {
    const forced = await anUpdate(room, { text: 'Was live', exposure: 'public' })
    await goLive(room, { subject: forced, language: 'en' })
    await edit(room, { subject: forced, language: 'en', by: room.personas.officer, data: { summary: 'Forced' } })
    await act(room, { by: room.personas.admin, action: 'forcePublish', subject: forced, language: 'en', reason: 'urgent' })
    expect(await review('reviewerEn', { subject: forced })).toMatchObject({ edition: { isLive: true, number: 2, text: { summary: 'Forced' } }, against: { number: 1 }, offered: expect.arrayContaining(['approve']), forcedFor: 'urgent' })
    await edit(room, { subject: forced, language: 'en', by: room.personas.officer, data: { summary: 'Corrected' } })
    await act(room, { by: room.personas.officer, action: 'submit', subject: forced, language: 'en' })
    expect(await review('reviewerEn', { subject: forced }), 'its correction does not make that unsaid').toMatchObject({ edition: { isLive: false, number: 3 }, against: { number: 2 }, forcedFor: 'urgent' })
  })

  it('is not there for anyone but staff', async () => {
    expect((await callApi({ method: 'GET', path: `updates/${subject.id}/review?language=en` })).status).toBe(404)
  })
})

describe('a second round', () => {
  it('shows the reviewer what was asked for and when, and the version that was sent back beside the one that is live', async () => {
    const twice = await anUpdate(room, { text: 'As published', exposure: 'public' })
    await goLive(room, { subject: twice, language: 'en' })
    const submitted = async (summary: string) => {
      await edit(room, { subject: twice, language: 'en', by: room.personas.officer, data: { summary } })
      await act(room, { by: room.personas.officer, action: 'submit', subject: twice, language: 'en' })
    }
    await submitted('Sent back')
    expect(await review('reviewerEn', { subject: twice })).toMatchObject({ remarks: [], sentBack: null })
    await act(room, { by: room.personas.reviewerEn, action: 'requestChanges', subject: twice, language: 'en', reason: 'Name the town.' })
    expect(await review('reviewerEn', { subject: twice })).toMatchObject({ remarks: [{ answeredBy: null }] })
    await submitted('Corrected')
    await act(room, { by: room.personas.reviewerEn, action: 'requestChanges', subject: twice, language: 'en', reason: 'And the year.' })
    await submitted('Corrected twice')
    const found = await review('reviewerEn', { subject: twice })
    expect(found).toMatchObject({
      edition: { number: 4, text: { summary: 'Corrected twice' } }, against: { number: 1, text: { summary: 'As published' } }, sentBack: { number: 3, text: { summary: 'Corrected' } },
      remarks: [{ reason: 'And the year.', number: 3, by: room.personas.reviewerEn.id, answeredBy: 4 }, { reason: 'Name the town.', number: 2, answeredBy: 4 }],
    })
    expect(found.people[room.personas.reviewerEn.id]).toMatch(/\S/)
    expect(found.remarks.every(({ at }) => Math.abs(Date.parse(at) - Date.now()) < 600_000)).toBe(true)
  })

  it('begins anew with what went live; what was sent back while live is compared once', async () => {
    const forced = await anUpdate(room, { text: 'Forced', exposure: 'public' })
    await act(room, { by: room.personas.admin, action: 'forcePublish', subject: forced, language: 'en', reason: 'urgent' })
    await act(room, { by: room.personas.reviewerEn, action: 'requestChanges', subject: forced, language: 'en', reason: 'The day is wrong.' })
    await edit(room, { subject: forced, language: 'en', by: room.personas.officer, data: { summary: 'The right day' } })
    await act(room, { by: room.personas.officer, action: 'submit', subject: forced, language: 'en' })
    expect(await review('reviewerEn', { subject: forced })).toMatchObject({ against: { number: 1 }, sentBack: null, remarks: [{ reason: 'The day is wrong.', number: 1 }] })
    await act(room, { by: room.personas.reviewerEn, action: 'approve', subject: forced, language: 'en' })
    await act(room, { by: room.personas.officer, action: 'publish', subject: forced, language: 'en' })
    await edit(room, { subject: forced, language: 'en', by: room.personas.officer, data: { summary: 'Another year' } })
    await act(room, { by: room.personas.officer, action: 'submit', subject: forced, language: 'en' })
    expect(await review('reviewerEn', { subject: forced })).toMatchObject({ remarks: [], sentBack: null })
  })
})

describe('the original that a translation is judged by', () => {
  const french = (title: string) => ({ title, summary: title, body: aBody(title) })
  const translated = async (subject: Subject, title: string) => {
    await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: french(title) })
    await act(room, { by: room.personas.translatorFr, action: 'submit', subject, language: 'fr' })
  }

  it('is none for a text in the lead language', async () => {
    expect((await review('reviewerEn', { subject })).original).toBeNull()
  })

  it('is the live text that it was translated from, and stays that text when the original moves on', async () => {
    const of = await anUpdate(room, { text: 'Original one', exposure: 'public' })
    await goLive(room, { subject: of, language: 'en' })
    await translated(of, 'Traduction')
    expect((await review('reviewerFr', { subject: of, language: 'fr' })).original).toMatchObject({ language: 'en', kind: 'live', number: 1, isAnswered: true, movedOn: null, text: { title: 'Original one' } })
    await edit(room, { subject: of, language: 'en', by: room.personas.officer, data: { title: 'Original two' } })
    await goLive(room, { subject: of, language: 'en' })
    expect((await review('reviewerFr', { subject: of, language: 'fr' })).original).toMatchObject({ kind: 'earlier', number: 1, isAnswered: true, movedOn: 2, text: { title: 'Original one' }, isWithdrawn: false })
    await act(room, { by: room.personas.officer, action: 'withdraw', subject: of, language: 'en', reason: 'An error' })
    expect((await review('reviewerFr', { subject: of, language: 'fr' })).original).toMatchObject({ kind: 'earlier', number: 1, isAnswered: true, movedOn: null, isWithdrawn: true })
  })

  it('tells what changed in it since the translation that is live, however the new one claims to follow', async () => {
    const of = await anUpdate(room, { text: 'Original one', exposure: 'public' })
    await goLive(room, { subject: of, language: 'en' })
    await translated(of, 'Traduction')
    expect((await review('reviewerFr', { subject: of, language: 'fr' })).original?.sinceBefore, 'there is none before it').toBeNull()
    await act(room, { by: room.personas.reviewerFr, action: 'approve', subject: of, language: 'fr' })
    await act(room, { by: room.personas.officer, action: 'publish', subject: of, language: 'fr' })
    await edit(room, { subject: of, language: 'fr', by: room.personas.translatorFr, data: { summary: 'Résumé corrigé' } })
    await act(room, { by: room.personas.translatorFr, action: 'submit', subject: of, language: 'fr' })
    expect((await review('reviewerFr', { subject: of, language: 'fr' })).original?.sinceBefore, 'both answer the same text').toBeNull()
    await act(room, { by: room.personas.translatorFr, action: 'takeBack', subject: of, language: 'fr' })
    await edit(room, { subject: of, language: 'en', by: room.personas.officer, data: { title: 'Original two' } })
    await goLive(room, { subject: of, language: 'en' })
    await translated(of, 'Traduction')
    const { original } = await review('reviewerFr', { subject: of, language: 'fr' })
    expect(original).toMatchObject({ isAnswered: true, drift: null, sinceBefore: { number: 1 } })
    const changed = original?.sinceBefore?.drift
    expect([typeof changed?.from, typeof changed?.to, changed?.from === changed?.to]).toEqual(['string', 'string', false])
  })

  it('is the submitted text while the original is in review, and the working copy where it was never submitted', async () => {
    const waiting = await anUpdate(room, { text: 'Waiting' })
    await act(room, { by: room.personas.officer, action: 'submit', subject: waiting, language: 'en' })
    await translated(waiting, 'En attente')
    expect((await review('reviewerFr', { subject: waiting, language: 'fr' })).original).toMatchObject({ kind: 'waiting', number: 1, isAnswered: true, text: { title: 'Waiting' } })
    const unsubmitted = await anUpdate(room, { text: 'In work' })
    await translated(unsubmitted, 'En cours')
    expect((await review('reviewerFr', { subject: unsubmitted, language: 'fr' })).original).toMatchObject({ kind: 'working', number: null, isAnswered: true, text: { title: 'In work' } })
    await edit(room, { subject: unsubmitted, language: 'en', by: room.personas.officer, data: { title: 'Typed on' } })
    expect((await review('reviewerFr', { subject: unsubmitted, language: 'fr' })).original).toMatchObject({ kind: 'working', isAnswered: false, text: { title: 'Typed on' } })
  })
})

describe('the document that an edition would be', () => {
  it('has the values of that edition, a translation those that its original shares, and files where staff find them', async () => {
    const image = { collection: 'media', id: '0b1d', sha256: 'a' }
    const both = await anUpdate(room, { text: 'In two languages', date: '2026-03-01T00:00:00.000Z', exposure: 'partners' })
    await goLive(room, { subject: both, language: 'en' })
    await edit(room, { subject: both, language: 'fr', by: room.personas.translatorFr, data: { title: 'En deux langues', summary: 'x', body: aBody('x') } })
    await act(room, { by: room.personas.translatorFr, action: 'submit', subject: both, language: 'fr' })
    const { edition } = await review('reviewerFr', { subject: both, language: 'fr' })
    const preview = await previewDoc({ payload: room.payload, id: edition?.id ?? '', language: 'fr' })
    expect(preview).toMatchObject({
      exposure: 'partners',
      doc: { title: 'En deux langues', path: '/fr/actualites/en-deux-langues', shared: { date: '2026-03-01T00:00:00.000Z' }, isBehind: false, alternates: { en: '/en/updates/in-two-languages', fr: '/fr/actualites/en-deux-langues' } },
    })
    const { withPreviewFiles } = await import('../../../src/editorial/preview/withPreviewFiles')
    expect(withPreviewFiles({ cover: image, list: [{ ...image, collection: 'documents' }], other: { collection: 'updates', id: 'x' } }, { language: 'fr', edition: 'e' }))
      .toEqual({ cover: { ...image, previewAt: '/preview/images' }, list: [{ ...image, collection: 'documents', previewAt: '/preview/fr/e/file' }], other: { collection: 'updates', id: 'x' } })
  })

  it('is none for another language, a malformed id, or an id of something else', async () => {
    const { edition } = await review('reviewerEn', { subject })
    for (const [id, language] of [[edition?.id ?? '', 'fr'], ['x', 'en'], [subject.id, 'en'], ["' or 1=1", 'en']] as const) {
      expect(await previewDoc({ payload: room.payload, id, language })).toBeNull()
    }
  })
})

describe('an image that is not public yet', () => {
  it('is there for staff, never kept by a browser; for nobody else, a deactivated account included, nor at the readers’ door', async () => {
    const sha256 = await dataStore().put(await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } }).jpeg().toBuffer())
    const [staffDoor, readersDoor] = [await import('../../../src/app/(preview)/preview/images/[sha256]/[file]/route'), await import('../../../src/app/(site)/images/[sha256]/[file]/route')]
    const get = (door: typeof staffDoor, cookie?: string, of = sha256) =>
      door.GET(new Request(`http://localhost:3000/preview/images/${of}/400.webp`, { headers: cookie ? { cookie } : {} }), { params: Promise.resolve({ sha256: of, file: '400.webp' }) })
    const cookie = await cookieOf('translatorEn')
    const answer = await get(staffDoor, cookie)
    expect([answer.status, answer.headers.get('cache-control'), (await answer.arrayBuffer()).byteLength > 100]).toEqual([200, 'private, no-store, no-transform', true])
    expect((await get(staffDoor, cookie, 'f'.repeat(64))).status).toBe(404)
    expect((await get(staffDoor)).status).toBe(404)
    expect((await get(readersDoor, cookie)).status).toBe(404)
    const { id } = room.personas.translatorEn
    await room.payload.update({ collection: 'users', id, data: { active: false }, overrideAccess: true })
    expect((await get(staffDoor, cookie)).status).toBe(404)
    await room.payload.update({ collection: 'users', id, data: { active: true }, overrideAccess: true })
  })
})

describe('a translation', () => {
  const seenBy = async (who: keyof Personas, { collection, id }: Subject): Promise<string | undefined> => {
    const answer = await callApi({ method: 'GET', path: `${collection}/${id}/workflow`, cookie: await cookieOf(who) })
    const { languages } = (await answer.json()) as { languages: { language: string; seen: { submit?: string } }[] }
    return languages.find(({ language }) => language === 'fr')?.seen.submit
  }
  const submit = async (subject: Subject, seen: string | undefined) => {
    const answer = await decide('translatorFr', { subject, action: 'submit', body: { language: 'fr', seen } })
    const { errors } = (await answer.json()) as { errors?: { data: { refusals: { key: string }[] } }[] }
    return [answer.status, errors?.[0]?.data.refusals.map(({ key }) => key)]
  }

  it.each([true, false])('is not recorded as made from an original that went on while it stood on the screen; live before: %s', async (isLive) => {
    const translated = await anUpdate(room, { text: 'The original' })
    if (isLive) await goLive(room, { subject: translated, language: 'en' })
    await edit(room, { subject: translated, language: 'fr', by: room.personas.translatorFr, data: { title: 'Traduit', body: aBody('Texte') } })
    const opened = await seenBy('translatorFr', translated)
    await edit(room, { subject: translated, language: 'en', by: room.personas.officer, data: { summary: 'A new sentence' } })
    if (isLive) await goLive(room, { subject: translated, language: 'en' })
    expect(await submit(translated, opened)).toEqual([409, ['action.originalChanged']])
    expect(await submit(translated, await seenBy('translatorFr', translated))).toEqual([200, undefined])
  })

  it('is not held up by what changed in the original and is nothing to translate', async () => {
    const translated = await anUpdate(room, { text: 'The original' })
    await goLive(room, { subject: translated, language: 'en' })
    await edit(room, { subject: translated, language: 'fr', by: room.personas.translatorFr, data: { title: 'Traduit', body: aBody('Texte') } })
    const opened = await seenBy('translatorFr', translated)
    await edit(room, { subject: translated, language: 'en', by: room.personas.officer, data: { sourceUrl: 'https://example.org/' } })
    await goLive(room, { subject: translated, language: 'en' })
    expect(await submit(translated, opened)).toEqual([200, undefined])
  })
})
