import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import { actions } from '../../../src/domain/workflow'
import { runOn, sql } from '../../../src/database/session'
import { editionsOf } from '../../../src/editions/candidates'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password, type Personas } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
const cookies = { admin: '', officer: '', translatorFr: '' }
beforeAll(async () => {
  for (const who of Object.keys(cookies) as (keyof typeof cookies)[]) cookies[who] = await signedIn(emailOf(who), password)
})
afterAll(closeApi)

const now = () => new Date().toISOString()
const patch = async (who: keyof typeof cookies, path: string, body: object) => {
  const answer = await callApi({ method: 'PATCH', path, cookie: cookies[who], body, headers: { 'accept-language': 'fr' } })
  return { status: answer.status, body: (await answer.json()) as { docs?: { id: string }[]; errors?: { id?: string; message: string }[] } }
}
const where = (...ids: string[]) => `updates?depth=0&limit=0&locale=fr&${ids.map((id, index) => `where[and][0][id][in][${index}]=${id}`).join('&')}`
const restoring = (...ids: string[]) => `${where(...ids)}&where[and][1][deletedAt][exists]=true&trash=true`
const trash = (subject: Subject) => patch('admin', `updates/${subject.id}`, { deletedAt: now() })
const stored = async ({ id }: Subject) => (await room.payload.findByID({ collection: 'updates', id, locale: 'en', depth: 0, overrideAccess: true, trash: true })) as unknown as Record<string, unknown>
const approved = async (): Promise<Subject> => {
  const subject = await anUpdate(room)
  await act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' })
  await act(room, { by: room.personas.reviewerEn, action: 'approve', subject, language: 'en' })
  return subject
}
const isLive = async ({ id }: Subject) => (await runOn(room.payload)(sql`select 1 from published.live where document = ${id}::uuid and state <> 'withdrawn'`)).length > 0

describe('a document in the trash', () => {
  test('is published by nobody: not by force, not among others', async () => {
    const { personas } = room
    const subject = await approved()
    expect((await trash(subject)).status).toBe(200)
    expect(await refusalsOf(act(room, { by: personas.officer, action: 'publish', subject, language: 'en' }))).toEqual(['action.trashed'])
    expect(await refusalsOf(act(room, { by: personas.admin, action: 'forcePublish', subject, language: 'en', reason: 'Now' }))).toEqual(['action.trashed'])
    const many = await callApi({ method: 'POST', path: 'updates/publish-many', cookie: cookies.officer, body: { language: 'en', ids: [subject.id] } })
    expect(await many.json()).toEqual([{ id: subject.id, title: expect.stringContaining('Text') as unknown, titleLanguage: 'en', staysBehind: false, published: false, readers: null, reasons: ['This document is in the trash. An administrator can restore it.'] }])
    expect(await isLive(subject)).toBe(false)
  })

  test('is offered no action of the workflow and takes none, whoever asks', async () => {
    const subject = await approved()
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'Typed on' } })
    await trash(subject)
    for (const by of ['officer', 'admin', 'reviewerEn', 'translatorFr', 'reviewerFr'] satisfies (keyof Personas)[]) {
      for (const language of ['en', 'fr'] as const) {
        for (const action of actions.filter((one) => one !== 'withdraw')) {
          expect([by, action, await refusalsOf(act(room, { by: room.personas[by], action, subject, language, reason: 'Why' }))]).toEqual([by, action, expect.arrayContaining(['action.trashed'])])
        }
      }
    }
    for (const cookie of Object.values(cookies)) {
      const status = (await (await callApi({ method: 'GET', path: `updates/${subject.id}/workflow`, cookie })).json()) as { languages: { offered: string[] }[] }
      expect(status.languages.flatMap(({ offered }) => offered)).toEqual([])
    }
  })

  test('is neither written, translated, restored to an earlier text, copied nor asked for', async () => {
    const subject = await approved()
    const [edition] = await editionsOf(runOn(room.payload), { subject, language: 'en' })
    await trash(subject)
    const before = await stored(subject)
    for (const query of ['locale=en', 'locale=en&trash=true']) expect((await patch('officer', `updates/${subject.id}?${query}`, { title: 'Written', base: {} })).status).toBe(409)
    expect((await patch('translatorFr', `updates/${subject.id}?locale=fr&trash=true`, { title: 'Écrit', base: {} })).status).toBe(409)
    expect((await patch('admin', `updates/${subject.id}?locale=en&trash=true`, { title: 'Written', deletedAt: null, base: {} })).status).toBe(409)
    const posts: [keyof typeof cookies, string, object][] = [['officer', 'restore-text', { language: 'en', edition: edition?.id }], ['officer', 'duplicate-document', {}], ['officer', 'request-translation', { language: 'fr' }]]
    for (const [who, path, body] of posts) {
      const answer = await callApi({ method: 'POST', path: `updates/${subject.id}/${path}`, cookie: cookies[who], body })
      expect([path, answer.status, await answer.text()]).toEqual([path, 409, expect.stringContaining('action.trashed')])
    }
    expect(await stored(subject)).toEqual(before)
  })

  test('and one that is published at the same moment: one of the two happens, never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      const subject = await approved()
      await Promise.all([trash(subject), refusalsOf(act(room, { by: room.personas.officer, action: 'publish', subject, language: 'en' }))])
      expect([Boolean((await stored(subject))['deletedAt']), await isLive(subject)].filter(Boolean)).toHaveLength(1)
    }
  })
})

describe('into the trash and out of it', () => {
  test('as the panel asks it for one document, whichever language is open', async () => {
    for (const query of ['', '?locale=en', '?locale=fr']) {
      const subject = await anUpdate(room)
      const before = await stored(subject)
      expect((await patch('admin', `updates/${subject.id}${query}`, { deletedAt: now() })).status).toBe(200)
      expect((await stored(subject))['deletedAt']).toMatch(/^\d{4}-/)
      const back = await patch('admin', restoring(subject.id).replace('&locale=fr', ''), { deletedAt: null })
      expect([back.status, back.body.docs?.map(({ id }) => id)]).toEqual([200, [subject.id]])
      const { updatedAt: _now, ...after } = await stored(subject)
      expect(after).toEqual({ ...before, updatedAt: undefined, deletedAt: null })
      const events = await runOn(room.payload)<{ action: string }>(sql`select action from editorial.events where document = ${subject.id}::uuid order by id`)
      expect(events.map(({ action }) => action)).toEqual(['trash', 'untrash'])
    }
  })

  test('as its lists ask it for several: each by itself, and what stays is named with its reason', async () => {
    const [first, second, live] = [await anUpdate(room), await anUpdate(room), await anUpdate(room, { text: 'Still on the site' })]
    await goLive(room, { subject: live, language: 'en' })
    const answer = await patch('admin', where(first.id, live.id, second.id), { deletedAt: now() })
    expect(new Set(answer.body.docs?.map(({ id }) => id))).toEqual(new Set([first.id, second.id]))
    expect(answer.body.errors?.map(({ id, message }) => [id, message])).toEqual([[live.id, expect.stringContaining('Ce document est en ligne. Retirez-le d’abord dans toutes les langues.')]])
    expect(await Promise.all([first, second, live].map(async (one) => Boolean((await stored(one))['deletedAt'])))).toEqual([true, true, false])
    const back = await patch('admin', restoring(first.id, second.id), { deletedAt: null })
    expect(back.body.docs).toHaveLength(2)
  })

  test('is the administrator’s, and nothing else is changed by a filter', async () => {
    const subject = await approved()
    for (const [who, status] of [['officer', 400], ['translatorFr', 403]] as const) {
      expect([who, (await patch(who, `updates/${subject.id}?locale=en`, { deletedAt: now() })).status]).toEqual([who, status])
      expect([who, (await patch(who, where(subject.id), { deletedAt: now() })).status]).toEqual([who, status])
    }
    for (const body of [{ title: 'Changed' }, { deletedAt: now(), title: 'Changed' }, { exposure: 'hidden' }, {}]) expect((await patch('admin', where(subject.id), body)).status).toBe(400)
    expect((await patch('admin', 'updates?locale=en', { deletedAt: now() })).status).toBe(400)
    expect(await stored(subject)).toMatchObject({ title: expect.stringContaining('Text') as unknown, exposure: 'public' })
    expect((await stored(subject))['deletedAt']).toBeFalsy()
    await trash(subject)
    for (const who of ['officer', 'translatorFr'] as const) expect((await patch(who, restoring(subject.id), { deletedAt: null })).status).toBe(403)
  })

  test('nothing is deleted for good, by anybody', async () => {
    const subject = await anUpdate(room)
    await trash(subject)
    for (const path of [`updates/${subject.id}`, `updates/${subject.id}?trash=true`, restoring(subject.id)]) {
      for (const who of ['admin', 'officer'] as const) expect((await callApi({ method: 'DELETE', path, cookie: cookies[who] })).status).toBeGreaterThanOrEqual(400)
    }
    expect(await stored(subject)).toMatchObject({ id: subject.id })
  })

  test('back comes with an address of its own where another document took it meanwhile, in each language', async () => {
    const { personas } = room
    const first = await anUpdate(room, { text: 'One address' })
    await edit(room, { subject: first, language: 'fr', by: personas.translatorFr, data: { title: 'Une adresse', body: aBody('Texte') } })
    await trash(first)
    const second = await anUpdate(room, { text: 'One address' })
    await edit(room, { subject: second, language: 'fr', by: personas.translatorFr, data: { title: 'Une adresse', body: aBody('Texte') } })
    const back = await patch('admin', restoring(first.id), { deletedAt: null })
    expect([back.status, back.body.errors]).toEqual([200, []])
    const slugs = async ({ id }: Subject) => Promise.all((['en', 'fr'] as const).map(async (locale) => (await room.payload.findByID({ collection: 'updates', id, locale, depth: 0, overrideAccess: true }) as { slug?: unknown }).slug))
    expect([await slugs(second), await slugs(first)]).toEqual([['one-address', 'une-adresse'], ['one-address-2', 'une-adresse-2']])
  })
})

describe('a draft that was begun by mistake', () => {
  const trashAs = (who: keyof typeof cookies, { id }: Subject) => patch(who, `updates/${id}`, { deletedAt: now() })

  test('is put in the trash by the officer who alone wrote it', async () => {
    const subject = await anUpdate(room)
    expect((await callApi({ method: 'DELETE', path: `updates/${subject.id}`, cookie: cookies.officer })).status).toBeGreaterThanOrEqual(400)
    expect((await trashAs('officer', subject)).status).toBe(200)
    expect((await stored(subject))['deletedAt']).toMatch(/^\d{4}-/)
    expect((await patch('officer', restoring(subject.id), { deletedAt: null })).status).not.toBe(200)
  })

  test('stays once it was submitted, or when somebody else wrote in it, and the reason is said', async () => {
    const { personas } = room
    const submitted = await anUpdate(room)
    await act(room, { by: personas.officer, action: 'submit', subject: submitted, language: 'en' })
    await act(room, { by: personas.officer, action: 'takeBack', subject: submitted, language: 'en' })
    const shared = await anUpdate(room)
    await edit(room, { subject: shared, language: 'fr', by: personas.translatorFr, data: { title: 'Commencé' } })
    for (const subject of [submitted, shared]) {
      const { status, body } = await trashAs('officer', subject)
      expect([status, JSON.stringify(body)]).toEqual([expect.toSatisfy((code: number) => code >= 400), expect.stringContaining('personne d’autre')])
      expect((await stored(subject))['deletedAt']).toBeFalsy()
    }
  })

  test('among several is told apart from those that stay', async () => {
    const [own, others] = [await anUpdate(room), await approved()]
    const { body } = await patch('officer', where(own.id, others.id), { deletedAt: now() })
    expect([body.docs?.map(({ id }) => id), body.errors?.map(({ id }) => id)]).toEqual([[own.id], [others.id]])
  })

  test('is nothing that a translator puts in the trash', async () => {
    expect((await trashAs('translatorFr', await anUpdate(room))).status).toBeGreaterThanOrEqual(400)
  })
})
