import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { uploadDocument, uploadImage } from '../../support/uploads'
import { anUpdate } from '../../support/writing'

const room = aNewsroom()
let cookie = ''

beforeAll(async () => {
  cookie = await signedIn(emailOf('officer'), password)
})
afterAll(closeApi)

const targets = async (): Promise<['PATCH' | 'POST', string, string][]> => [
  ['PATCH', `updates/${(await anUpdate(room, { text: 'Mine' })).id}?locale=en&depth=0`, 'title'], ['POST', 'globals/programme?locale=en&depth=0', 'tagline'],
]
type Told = { errors?: { data?: { refusals?: { key: string }[] } }[] }

it('a save that does not say which text it started from is refused, in whatever form it does not say so', async () => {
  for (const [method, path, field] of await targets()) {
    for (const base of [undefined, null, {}, [], ['title'], '', 'title', 7, true, { [field]: 7 }, { [field]: null }]) {
      const answer = await callApi({ method, path, cookie, body: { [field]: 'Over somebody else’s', base } })
      const told = (await answer.json()) as Told
      expect([path, base, answer.status, told.errors?.[0]?.data?.refusals?.map(({ key }) => key)]).toEqual([path, base, 400, ['operation.baseMissing']])
    }
  }
})

it('a save says what it read, also when nobody has ever written there', async () => {
  for (const [method, path] of [...(await targets()), ['POST', 'globals/navigation?locale=en&depth=0']] as const) {
    const read = (await (await callApi({ method: 'GET', path, cookie })).json()) as { base: object }
    expect([path, (await callApi({ method, path, cookie, body: { base: read.base } })).status]).toEqual([path, 200])
  }
})

it('a save whose base leaves out what it changes overwrites nothing that it did not read', async () => {
  for (const [method, path, field] of await targets()) {
    const read = (await (await callApi({ method: 'GET', path, cookie })).json()) as { base: Record<string, string> }
    const written = await callApi({ method, path, cookie, body: { [field]: 'As it is', base: read.base } })
    expect([path, written.status]).toEqual([path, 200])
    const others = Object.fromEntries(Object.entries(read.base).filter(([name]) => name !== field))
    for (const base of [others, { other: 'x' }, { [`${field} `]: read.base[field] }]) {
      const answer = await callApi({ method, path, cookie, body: { [field]: 'Over somebody else’s', base } })
      expect([path, answer.status, ((await answer.json()) as Told).errors?.[0]?.data?.refusals?.map(({ key, field: at }: { key: string; field?: string }) => [key, at])]).toEqual([path, 409, [['field.changedMeanwhile', field]]])
    }
  }
})

describe.each([['media', 'alt', 'credit'], ['documents', 'title', 'downloadName']] as const)('what is said of a file in %s', (collection, one, other) => {
  const made = async () => {
    const upload = { by: room.personas.officer, language: 'en', data: { [one]: 'As it was' } } as const
    const { id } = await (collection === 'media' ? uploadImage(room, upload) : uploadDocument(room, upload))
    return `${collection}/${id}?locale=en&depth=0`
  }
  const read = async (path: string) => (await (await callApi({ method: 'GET', path, cookie })).json()) as Record<string, unknown> & { base: Record<string, string> }
  const save = async (path: string, body: object) => {
    const answer = await callApi({ method: 'PATCH', path, cookie, body })
    return [answer.status, ((await answer.json()) as Told).errors?.[0]?.data?.refusals]
  }

  it('is refused where two changed the same words, with the other words, and nothing of that save is stored', async () => {
    const path = await made()
    const [first, second] = [await read(path), await read(path)]
    expect(await save(path, { ...first, [one]: 'From the first' })).toEqual([200, undefined])
    expect(await save(path, { ...second, [one]: 'From the second', [other]: 'Mine' })).toEqual([409, [{ key: 'field.changedMeanwhile', field: one, params: { theirs: 'From the first' } }]])
    expect(await read(path)).toMatchObject({ [one]: 'From the first' })
    expect((await read(path))[other]).toBe(second[other])
    const settled = { ...second.base, [one]: (await read(path)).base[one] }
    expect(await save(path, { ...second, [one]: 'From the second', base: settled })).toEqual([200, undefined])
    expect((await read(path))[one]).toBe('From the second')
  })

  it('is merged where two changed different words', async () => {
    const path = await made()
    const [first, second] = [await read(path), await read(path)]
    expect(await save(path, { ...first, [one]: 'From the first' })).toEqual([200, undefined])
    expect(await save(path, { ...second, [other]: 'From the second.pdf' })).toEqual([200, undefined])
    expect(await read(path)).toMatchObject({ [one]: 'From the first', [other]: 'From the second.pdf' })
  })

  it('is not saved by who does not say which words they read', async () => {
    const path = await made()
    for (const base of [undefined, null, {}, { [one]: 7 }]) expect(await save(path, { [one]: 'Over somebody else’s', base })).toEqual([400, [{ key: 'operation.baseMissing' }]])
    expect((await read(path))[one]).toBe('As it was')
  })
})

it('what one person’s form sends is not saved by who signed in in the same browser since: a text, a global, an image, something new', async () => {
  const other = await signedIn(emailOf('officer2'), password)
  const { id } = await uploadImage(room, { by: room.personas.officer, language: 'en' })
  const places = [...(await targets()), ['PATCH', `media/${id}?locale=en&depth=0`, 'alt']] as ['PATCH' | 'POST', string, string][]
  const keysOf = async (answer: Response) => [answer.status, ((await answer.json()) as Told).errors?.[0]?.data?.refusals?.map(({ key }) => key)]
  for (const [method, path, field] of places) {
    const { base } = (await (await callApi({ method: 'GET', path, cookie })).json()) as { base: Record<string, string> }
    expect([path, ...(await keysOf(await callApi({ method, path, cookie: other, body: { [field]: 'Typed by somebody else', base } })))]).toEqual([path, 400, ['operation.otherPerson']])
    expect([path, (await callApi({ method, path, cookie, body: { [field]: 'Typed by myself', base } })).status]).toEqual([path, 200])
  }
  const fresh = { '@openedBy': room.personas.officer.id }
  expect(await keysOf(await callApi({ method: 'POST', path: 'updates?locale=en', cookie: other, body: { title: 'New', base: fresh } }))).toEqual([400, ['operation.otherPerson']])
  expect((await callApi({ method: 'POST', path: 'updates?locale=en', cookie, body: { title: 'New', base: fresh } })).status).toBe(201)
})
