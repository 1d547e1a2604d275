import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import type { Language } from '../../../src/i18n/languages'
import { runOn, sql } from '../../../src/database/session'
import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { readPublicFace } from '../../support/publicFace'
import { emailOf, password } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
let subject: Subject
const cookies = { officer: '', translatorFr: '' }
type Who = keyof typeof cookies

beforeAll(async () => {
  const { personas } = room
  subject = await anUpdate(room, { text: 'English words', date: '2024-01-01T00:00:00.000Z' })
  await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'Mots', summary: 'Mots', body: aBody('Mots') } })
  await goLive(room, { subject, language: 'en' })
  await goLive(room, { subject, language: 'fr' })
  await edit(room, { subject, language: 'en', by: personas.officer, data: { summary: 'English, not submitted' } })
  await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
  await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { summary: 'Mots, non soumis' } })
  for (const who of Object.keys(cookies) as Who[]) cookies[who] = await signedIn(emailOf(who), password)
})
afterAll(closeApi)

/** Every byte and state of one language, and what all languages share: working copies, editions, events, what readers get, accounts aside. */
const everythingOf = async (language: Language): Promise<string> => {
  const { docs } = await room.payload.find({ collection: 'updates', locale: language, fallbackLocale: false, depth: 0, sort: 'createdAt', trash: true, pagination: false, overrideAccess: true })
  const run = runOn(room.payload)
  return JSON.stringify([
    docs.map(({ updatedAt: _updatedAt, ...doc }) => doc),
    await run(sql`select id, state, digest, number from editorial.editions where language = ${language} order by id`),
    await run(sql`select id from editorial.events where language = ${language} or language is null order by id`),
    await readPublicFace(room.readers, language),
  ])
}

const versionOf = async (): Promise<string> => {
  const { docs } = await room.payload.findVersions({ collection: 'updates', where: { parent: { equals: subject.id } }, sort: 'createdAt', limit: 1, depth: 0, overrideAccess: true })
  return String(docs[0]?.id)
}

/** What a form of this person holds, changed by them. */
const formOf = async (who: Who, language: Language, data: object): Promise<object> => {
  const answer = await callApi({ method: 'GET', path: `updates/${subject.id}?locale=${language}&depth=0`, cookie: cookies[who] })
  return { ...((await answer.json()) as object), ...data }
}

type Attempt = { method: Method; path: string; body?: object }
const stolen = (theirs: Language): object => ({ title: 'Stolen', summary: 'Stolen', body: aBody('Stolen'), ...(theirs === 'en' ? { date: '1999-01-01T00:00:00.000Z', exposure: 'hidden' } : {}) })

/** Every argument, endpoint and bulk action that could reach the language that is not one's own. */
const attempts = async ({ who, own, theirs }: { who: Who; own: Language; theirs: Language }): Promise<Attempt[]> => {
  const at = `updates/${subject.id}`
  const form = await formOf(who, theirs, stolen(theirs))
  const perLanguage = { title: { [theirs]: 'Stolen' }, summary: { [theirs]: 'Stolen' } }
  const everywhere = `where[id][equals]=${subject.id}`
  const [edition] = await runOn(room.payload)<{ id: string }>(sql`select id from editorial.editions where document = ${subject.id}::uuid and language = ${theirs} order by number limit 1`)
  const version = await versionOf()
  const patches = [
    `locale=${theirs}`, 'locale=all', 'locale=*', '', 'locale=xx', 'locale=', `locale=${own}&locale=${theirs}`, `locale=${theirs}&locale=${own}`, `locale[]=${theirs}`,
    `locale=${theirs}&draft=true`, `locale=${own}&draft=true`, `locale=${own}&autosave=true`, `locale=${own}&publishSpecificLocale=${theirs}`, `locale=${own}&publishAllLocales=true`,
    `locale=${own}&unpublishAllLocales=true`, `locale=${own}&flattenLocales=false`, `locale=${own}&duplicateFromID=${subject.id}`, `fallback-locale=${theirs}`, `locale=${theirs}&trash=true`,
  ]
  return [
    ...patches.map((query) => ({ method: 'PATCH' as const, path: `${at}?${query}`, body: form })),
    { method: 'PATCH', path: `${at}?locale=all`, body: perLanguage },
    ...[`locale=${own}`, `locale=${theirs}`, 'locale=all', ''].map((query) => ({ method: 'PATCH' as const, path: `updates?${everywhere}&${query}`, body: form })),
    { method: 'DELETE', path: `updates?${everywhere}` }, { method: 'DELETE', path: at },
    { method: 'POST', path: `updates/versions/${version}` }, { method: 'POST', path: `updates/versions/${version}?locale=${own}` }, { method: 'POST', path: `updates/versions/${version}?draft=true` },
    { method: 'POST', path: `${at}/duplicate?locale=${theirs}`, body: form }, { method: 'POST', path: `updates?locale=${own}&duplicateFromID=${subject.id}`, body: form },
    ...['submit', 'approve', 'requestChanges', 'forcePublish'].map((action) => ({ method: 'POST' as const, path: `${at}/workflow/${action}`, body: { language: theirs, reason: 'x' } })),
    { method: 'POST', path: `${at}/restore-text`, body: { language: theirs, edition: edition?.id } },
    { method: 'POST', path: `${at}/restore-text`, body: { language: own, edition: edition?.id } },
  ]
}

const send = async (who: Who, attempt: Attempt) => {
  const answer = await callApi({ ...attempt, cookie: cookies[who] })
  return { status: answer.status, text: await answer.text() }
}

describe.each([
  { who: 'translatorFr', own: 'fr', theirs: 'en', name: 'a translator of French' },
  { who: 'officer', own: 'en', theirs: 'fr', name: 'an officer' },
] as const)('$name', ({ who, own, theirs }) => {
  test(`changes no byte and no state of the other language (${theirs}) with any argument, endpoint or bulk action, and is told so`, async () => {
    const before = await everythingOf(theirs)
    for (const attempt of await attempts({ who, own, theirs })) {
      const { status } = await send(who, attempt)
      const what = `${attempt.method} ${attempt.path} ${JSON.stringify(attempt.body ?? {}).slice(0, 60)}`
      expect(await everythingOf(theirs), what).toBe(before)
      expect(status, what).toBeGreaterThanOrEqual(400)
      expect(status, what).toBeLessThan(500)
    }
  })

  test('is refused the other language by name, and not by a silent loss of what was typed', async () => {
    const answer = await send(who, { method: 'PATCH', path: `updates/${subject.id}?locale=${theirs}`, body: await formOf(who, theirs, { title: 'Stolen' }) })
    expect(answer).toMatchObject({ status: 403, text: expect.stringContaining('language.notYours') })
    expect(await refusalsOf(edit(room, { subject, language: theirs, by: room.personas[who], data: { title: 'Stolen' } }))).toEqual(['language.notYours'])
  })

  test('who names one language in the address and another in the body writes neither', async () => {
    const before = [await everythingOf('en'), await everythingOf('fr')]
    const answer = await send(who, { method: 'PATCH', path: `updates/${subject.id}?locale=xx`, body: { ...(await formOf(who, own, { title: 'Stolen' })), locale: theirs } })
    expect(answer.status).toBe(400)
    expect([await everythingOf('en'), await everythingOf('fr')]).toEqual(before)
  })

  test('writes their own language all the same, and only that', async () => {
    const before = await everythingOf(theirs)
    const answer = await send(who, { method: 'PATCH', path: `updates/${subject.id}?locale=${own}`, body: await formOf(who, own, { title: `Mine ${own}`, createdAt: '1999-01-01T00:00:00.000Z' }) })
    expect(answer.status, answer.text).toBe(200)
    const now = await room.payload.findByID({ collection: 'updates', id: subject.id, locale: own, depth: 0, overrideAccess: true })
    expect(now).toMatchObject({ title: `Mine ${own}` })
    expect(await everythingOf(theirs)).toBe(before)
  })

  test('is held to their language at the fields too, whatever let the request in', async () => {
    const { payload, personas } = room
    const document = payload.collections.updates.config
    const title = document.flattenedFields.find(({ name }) => name === 'title')
    const access = title && 'access' in title ? title.access?.update : undefined
    const doc = { leadLanguage: 'en' }
    const asked = (locale: string) => access?.({ req: { user: personas[who], locale, payload } as never, doc, data: {}, siblingData: {} } as never)
    expect([asked(own), asked(theirs), asked('all'), asked('')]).toEqual([true, false, false, false])
  })
})
