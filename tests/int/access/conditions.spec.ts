import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { uploadImage } from '../../support/uploads'
import { anUpdate } from '../../support/writing'

const room = aNewsroom()
const cookies = { admin: '', officer: '' }
beforeAll(async () => {
  for (const who of ['admin', 'officer'] as const) cookies[who] = await signedIn(emailOf(who), password)
})
afterAll(closeApi)

type Asked = { by?: keyof typeof cookies; method: Method; path: string; body?: object }
const ask = async ({ by = 'officer', method, path, body }: Asked) => {
  const answer = await callApi({ method, path, cookie: cookies[by], ...(body && { body }), headers: { 'accept-language': 'fr' } })
  return { status: answer.status, told: (await answer.json()) as { docs?: { id: string }[]; errors?: { message: string; data?: { refusals: { key: string }[] } }[] } }
}
const anImage = async (alt: string): Promise<string> => (await uploadImage(room, { by: room.personas.officer, language: 'en', data: { alt } })).id
const countOf = async (collection: 'media' | 'terms' | 'updates') => (await room.payload.count({ collection, overrideAccess: true })).totalDocs
const unreadable = ['where=1', 'where=', 'where={"alt":{"equals":"none"}}', 'where[]=1', 'where[and][]=', 'where[or][]=', 'where[id]=x', 'where[id][equals]=x&where=1']

describe('a condition that cannot be read', () => {
  test.each(unreadable)('means nothing, least of all everything: %s', async (where) => {
    await anImage('A room')
    await anUpdate(room)
    await room.payload.create({ collection: 'terms', overrideAccess: true, data: { en: 'word', fr: 'mot', status: 'draft' } })
    const before = [await countOf('media'), await countOf('terms'), await countOf('updates')]
    for (const asked of [
      { method: 'DELETE', path: `media?locale=en&${where}` }, { by: 'admin', method: 'DELETE', path: `terms?${where}` }, { by: 'admin', method: 'PATCH', path: `terms?${where}`, body: { fr: 'x' } },
      { method: 'PATCH', path: `updates?locale=en&${where}`, body: { deletedAt: new Date().toISOString() } }, { method: 'GET', path: `updates?locale=en&${where}` }, { method: 'GET', path: `updates/count?${where}` },
    ] satisfies Asked[]) {
      const { status, told } = await ask(asked)
      expect([asked.method, asked.path, status, told.errors?.[0]?.data?.refusals]).toEqual([asked.method, asked.path, 400, [{ key: 'operation.malformed' }]])
    }
    expect([await countOf('media'), await countOf('terms'), await countOf('updates')]).toEqual(before)
    expect((await room.payload.count({ collection: 'terms', overrideAccess: true, where: { fr: { equals: 'x' } } })).totalDocs).toBe(0)
  })
})

describe('what is deleted or changed by a condition', () => {
  test('is asked about in a language, as what is read is, where none is named', async () => {
    const [one, other] = [await anImage('One to delete'), await anImage('One to keep')]
    const { status, told } = await ask({ method: 'DELETE', path: 'media?where[alt][equals]=One to delete' })
    expect([status, told.docs?.map(({ id }) => id)]).toEqual([200, [one]])
    expect((await room.payload.findByID({ collection: 'media', id: other, overrideAccess: true })).id).toBe(other)
    expect((await ask({ method: 'DELETE', path: 'media?where[alt][equals]=x&locale=en&locale=fr' })).status).toBe(400)
    expect((await ask({ method: 'PATCH', path: 'media?where[alt][equals]=x', body: { name: 'x' } })).status).toBeLessThan(500)
  })

  test('is all that a list shows, as the panel says it', async () => {
    await anImage('A picture')
    const before = await countOf('media')
    const { status, told } = await ask({ method: 'DELETE', path: 'media?limit=0&locale=en&where[id][not_equals]=' })
    expect([status, told.docs?.length, await countOf('media')]).toEqual([200, before, 0])
  })
})
