import { readdir } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { anUpdate } from '../../support/writing'

const room = aNewsroom()
let cookie = ''
let update = ''

beforeAll(async () => {
  cookie = await signedIn(emailOf('officer'), password)
  update = (await anUpdate(room)).id
})
afterAll(closeApi)

const spooled = () => readdir(path.join(room.database.dataDir, 'spool')).catch(() => [] as string[])
const aForm = (fields: [string, string | Blob][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const file = new Blob(['what somebody would rather not find on this disk'], { type: 'image/png' })
const values = JSON.stringify({ title: 'x' })
const aBrokenForm = 'multipart/form-data; boundary=x'

/** A body as it is written, under a content type of its own. */
const raw = async ({ method, path: target, type, body, by }: { method: Method; path: string; type: string; body: string; by?: string }): Promise<number> => {
  const { POST, PATCH } = (await import('../../../src/app/(payload)/api/[...slug]/route')) as unknown as Record<'POST' | 'PATCH', (request: Request, context: object) => Promise<Response>>
  const request = new Request(`http://localhost:3000/api/${target}`, { method, body, headers: { 'content-type': type, ...(by ? { cookie: by } : {}) } })
  return (await (method === 'PATCH' ? PATCH : POST)(request, { params: Promise.resolve({ slug: (target.split('?')[0] ?? '').split('/') }) })).status
}

describe('a stranger', () => {
  it.each([['users/logout', 400], ['users/refresh-token', 403]])('leaves no file at %s, and nothing to stumble over', async (target, status) => {
    for (const body of [aForm([['file', file]]), aForm([['_payload', values], ['other', file]]), aForm([['_payload', 'null']]), {}, undefined]) {
      expect((await callApi({ method: 'POST', path: target, ...(body && { body }) })).status).toBe(status)
    }
    for (const type of [aBrokenForm, 'multipart/form-data', 'multipart/mixed; boundary=x', 'application/json']) expect([type, await raw({ method: 'POST', path: target, type, body: '--x\r\nbroken' })]).toEqual([type, status])
    expect(await spooled()).toEqual([])
  })
})

describe('staff', () => {
  const places = (): [Method, string][] => [
    ['PATCH', `updates/${update}?locale=en`], ['POST', 'updates?locale=en'], ['POST', 'globals/programme?locale=en'], ['POST', `updates/${update}/workflow/submit`], ['POST', 'users/login-elsewhere'], ['POST', `media/${update}/workflow/submit`],
  ]

  it('leave no file where none is saved', async () => {
    for (const [method, target] of places()) {
      for (const form of [aForm([['_payload', values], ['file', file]]), aForm([['file', file]]), aForm([['_payload', file]]), aForm([['_payload', values], ['_payload', values]]), aForm([]), aForm([['_payload', 'null']]), aForm([['_payload', '[]']]), aForm([['_payload', '{']])]) {
        expect([target, (await callApi({ method, path: target, cookie, body: form })).status]).toEqual([target, 400])
      }
      for (const type of [aBrokenForm, 'multipart/form-data', 'multipart/mixed; boundary=x']) expect([target, type, await raw({ method, path: target, type, body: '--x\r\nbroken', by: cookie })]).toEqual([target, type, 400])
    }
    expect(await spooled()).toEqual([])
  })

  it('save no empty document with a body that nobody could read', async () => {
    for (const type of ['text/plain', 'text/html', 'application/xml', 'application/x-www-form-urlencoded', '']) {
      for (const target of ['updates?locale=en', 'pages?locale=en']) expect([type, await raw({ method: 'POST', path: target, type, body: 'title=x', by: cookie })]).toEqual([type, 400])
    }
  })

  it('ask in a body what is too long for an address, as the panel does for relations', async () => {
    const { POST } = (await import('../../../src/app/(payload)/api/[...slug]/route')) as unknown as Record<'POST', (request: Request, context: object) => Promise<Response>>
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET', cookie }
    const answer = await POST(new Request('http://localhost:3000/api/updates', { method: 'POST', headers, body: 'locale=en&depth=0&limit=1&sort=title' }), { params: Promise.resolve({ slug: ['updates'] }) })
    expect([answer.status, ((await answer.json()) as { docs: unknown[] }).docs.length]).toEqual([200, 1])
  })

  it('are refused a body that goes deeper than anything a person sends', async () => {
    const body = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    for (const target of ['payload-preferences/x', 'updates?locale=en', `updates/${update}/workflow/submit`]) expect([target, await raw({ method: 'POST', path: target, type: 'application/json', body, by: cookie })]).toEqual([target, 400])
  })

  it('are refused at every door a body that holds more than any form, of what is known and of what is not', async () => {
    const names = Object.fromEntries(Array.from({ length: 12_500 }, (_, i) => [`k${i}`, 1]))
    const list = (entry: unknown) => Array.from({ length: 5_000 }, () => entry)
    const json = ['updates?locale=en', 'payload-preferences/x', 'users/login-elsewhere', `updates/${update}/workflow/submit`].flatMap((target): [Method, string, object][] => [['POST', target, { title: 'k', ...names }], ['POST', target, { title: 'k', seo: names }]])
    const saves: [Method, string, object][] = [['PATCH', 'fr', names], ['PATCH', 'en', { title: list(1) }], ['PATCH', 'en', { countries: list(update) }], ['PATCH', 'en', { body: { root: { type: 'root', children: [names] } } }]].map(([method, language, data]) => [method as Method, `updates/${update}?locale=${String(language)}`, data as object])
    const others: [Method, string, object][] = [['POST', 'organisations?locale=en', { title: 'k', linesOfWork: list({}) }], ['POST', 'globals/programme?locale=en', names], ['PATCH', 'updates?locale=en&where[id][exists]=true', names]]
    for (const [method, path, body] of [...json, ...saves, ...others]) {
      for (const sent of [body, aForm([['_payload', JSON.stringify(body)]])]) {
        const answer = await callApi({ method, path, cookie, body: sent })
        expect([path, answer.status, await answer.text()]).toEqual([path, 400, expect.stringContaining('operation.tooMuch')])
      }
    }
    const uploaded = await callApi({ method: 'POST', path: 'media?locale=en', cookie, body: aForm([['_payload', JSON.stringify(names)], ['file', file]]) })
    expect([uploaded.status, await uploaded.text()]).toEqual([400, expect.stringContaining('operation.tooMuch')])
    expect(await spooled()).toEqual([])
  })

  it('save what the panel sends, in their language, and hear at its field what cannot be stored', async () => {
    const read = await callApi({ method: 'GET', path: `updates/${update}?locale=en&depth=0`, cookie })
    const { base } = (await read.json()) as { base: object }
    const save = (title: string) => callApi({ method: 'PATCH', path: `updates/${update}?locale=en&depth=0`, cookie, headers: { 'accept-language': 'fr' }, body: aForm([['_payload', JSON.stringify({ title, base })]]) })
    const refused = await save('a\0b')
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringMatching(/field\.unstorable.*title/)])
    const saved = await save('Written in the panel')
    expect([saved.status, ((await saved.json()) as { doc: { title: string } }).doc.title]).toEqual([200, 'Written in the panel'])
  })

  it('stay signed in and sign out with the cookie alone', async () => {
    expect((await callApi({ method: 'POST', path: 'users/refresh-token', cookie })).status).toBe(200)
    expect((await callApi({ method: 'POST', path: 'users/logout?allSessions=false', cookie })).status).toBe(200)
    expect((await callApi({ method: 'GET', path: 'updates?locale=en', cookie })).status).toBe(404)
  })
})
