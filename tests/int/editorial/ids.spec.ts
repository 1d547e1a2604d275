import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { inTransaction, runOn, sql } from '../../../src/database/session'
import { buildDraft } from '../../../src/editorial/buildDraft'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
let cookie = ''
beforeAll(async () => {
  cookie = await signedIn(emailOf('officer'), password)
})
afterAll(closeApi)

const spellings = (id: string): string[] => [id, id.toUpperCase(), `{${id}}`, id.replaceAll('-', ''), `{${id.toUpperCase().replaceAll('-', '')}}`]
const spelt = (id: string, index: number): string => spellings(id)[index % 5] ?? id
const times = <T>(count: number, work: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => work(index))
const read = async (id: string, locale: 'en' | 'fr') => (await room.payload.findByID({ collection: 'updates', id, locale, depth: 0, overrideAccess: true })) as unknown as Record<string, unknown>

describe('twenty-five saves at once, in every spelling of one id', () => {
  test('of one text that all of them opened: one is stored and acknowledged, the others are told so', async () => {
    const subject = await anUpdate(room, { text: 'Opened by all' })
    const form = (await (await callApi({ method: 'GET', path: `updates/${subject.id}?locale=en&depth=0`, cookie })).json()) as object
    const answers = await Promise.all(times(25, async (index) => {
      const answer = await callApi({ method: 'PATCH', path: `updates/${encodeURIComponent(spelt(subject.id, index))}?locale=en&depth=0`, cookie, body: { ...form, title: `Title ${index}` } })
      return { title: `Title ${index}`, status: answer.status }
    }))
    const acknowledged = answers.filter(({ status }) => status === 200).map(({ title }) => title)
    expect(acknowledged).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(24)
    expect([(await read(subject.id, 'en'))['title']]).toEqual(acknowledged)
  })

  test('of different fields in two languages, inside the server: all of them stand', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    const fields = ['title', 'summary', 'internalNote']
    await Promise.all(times(25, (index) => {
      const field = fields[index % 3] ?? 'title'
      const own = { ...subject, id: spelt(subject.id, index) }
      return index % 2 === 0
        ? edit(room, { subject: own, language: 'en', by: personas.officer, data: { [field]: `en ${field}` } })
        : edit(room, { subject: own, language: 'fr', by: personas.translatorFr, data: { [index % 4 === 1 ? 'title' : 'summary']: 'fr' } })
    }))
    expect(await read(subject.id, 'en')).toMatchObject({ title: 'en title', summary: 'en summary', internalNote: 'en internalNote' })
    expect(await read(subject.id, 'fr')).toMatchObject({ title: 'fr', summary: 'fr' })
    const saves = await runOn(room.payload)(sql`select distinct document from editorial.saves where document = ${subject.id}::uuid`)
    expect(saves).toHaveLength(1)
  })

  test('a save and a publish of one document wait for each other', async () => {
    const { personas, payload } = room
    const subject = await anUpdate(room)
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    const outcomes = await Promise.all(times(20, (index) => refusalsOf(act(room, { by: personas.officer2, action: 'publish', subject: { ...subject, id: spelt(subject.id, index) }, language: 'en' }))))
    expect(outcomes.filter((keys) => keys.length === 0)).toHaveLength(1)
    expect(await runOn(payload)(sql`select 1 from published.live where document = ${subject.id}::uuid`)).toHaveLength(1)
  })
})

describe('an odd spelling', () => {
  test('reaches every endpoint of the document it names', async () => {
    const subject = await anUpdate(room)
    for (const id of spellings(subject.id).map(encodeURIComponent)) {
      for (const path of ['workflow', 'history?language=en', 'lead-text']) expect([id, path, (await callApi({ method: 'GET', path: `updates/${id}/${path}`, cookie })).status]).toEqual([id, path, 200])
    }
    const many = await callApi({ method: 'POST', path: 'updates/publish-many', cookie, body: { language: 'en', ids: spellings(subject.id) } })
    expect(await many.json()).toMatchObject([{ id: subject.id, published: false }])
  })

  test('that is none is nobody’s document', async () => {
    for (const id of ['nothing', '0000', '{}', 'null']) {
      for (const path of [`updates/${encodeURIComponent(id)}/workflow`, `updates/${encodeURIComponent(id)}?locale=en`]) {
        expect([path, (await callApi({ method: 'GET', path, cookie })).status]).toEqual([path, 404])
      }
      const saved = await callApi({ method: 'PATCH', path: `updates/${encodeURIComponent(id)}?locale=en`, cookie, body: { title: 'x', base: {} } })
      expect([id, saved.status]).toEqual([id, 404])
    }
  })

  test('in the body of a save moves nothing to another id', async () => {
    const [subject, other] = [await anUpdate(room, { text: 'Mine' }), await anUpdate(room, { text: 'Other' })]
    const form = (await (await callApi({ method: 'GET', path: `updates/${subject.id}?locale=en&depth=0`, cookie })).json()) as object
    for (const id of [other.id.toUpperCase(), '11111111-1111-4111-8111-111111111111']) {
      await callApi({ method: 'PATCH', path: `updates/${subject.id}?locale=en`, cookie, body: { ...form, id, title: 'Mine, changed' } })
      expect(await read(other.id, 'en')).toMatchObject({ title: 'Other' })
      expect(await read(subject.id, 'en')).toMatchObject({ title: 'Mine, changed' })
    }
  })

  test('in a link is kept, frozen and compared as the id it names', async () => {
    const { personas } = room
    const target = await anUpdate(room, { text: 'Target' })
    await goLive(room, { subject: target, language: 'en' })
    const linked = (id: string) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '', children: [
      { type: 'link', version: 3, format: '', indent: 0, direction: null, id: '0123456789abcdef01234567', fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'updates', value: id } }, children: [{ type: 'text', text: 'there', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }] },
    ] }] } })
    const subject = await anUpdate(room)
    const digests = new Set<string>()
    for (const id of spellings(target.id)) {
      await edit(room, { subject, language: 'en', by: personas.officer, data: { body: linked(id) } })
      const built = await inTransaction({ payload: room.payload, locale: 'en' }, ({ req }) => buildDraft({ req, subject, language: 'en' }))
      digests.add(built.draft.digest)
      expect(built.dangling).toEqual([])
      expect(JSON.stringify((await read(subject.id, 'en'))['body'])).toContain(target.id)
    }
    expect(digests.size).toBe(1)
  })
})

describe('an account', () => {
  test('does not change its own roles under another spelling of its id', async () => {
    const admin = await signedIn(emailOf('admin'), password)
    for (const id of spellings(room.personas.admin.id)) await callApi({ method: 'PATCH', path: `users/${encodeURIComponent(id)}?locale=en`, cookie: admin, body: { roles: ['administrator', 'officer', 'reviewer.en'] } })
    const own = await room.payload.findByID({ collection: 'users', id: room.personas.admin.id, depth: 0, overrideAccess: true })
    expect(own.roles).toEqual(['administrator'])
  })
})
