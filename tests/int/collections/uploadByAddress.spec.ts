import type { Payload } from 'payload'
import sharp from 'sharp'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callApi, closeApi, signedIn } from '../../support/api'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { allPersonas, password } from '../../support/everyRole'

let database: TestDatabase
let payload: Payload
let elsewhere: Server
let visits = 0
let cookie = ''
let address = ''

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  await allPersonas(payload)
  cookie = await signedIn('officer@example.org', password)
  elsewhere = createServer((_request, response) => response.end()).on('connection', () => (visits += 1))
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/a.jpg`
})
afterAll(async () => {
  elsewhere.close()
  await closeApi()
  await payload.destroy()
  await database.drop()
})

const asForm = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

describe.each(['media', 'documents'])('a file for %s named by an address', (collection) => {
  const values = () => ({ url: address, filename: 'a.jpg', fileLanguage: 'en' })
  const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, body?: FormData | object) => callApi({ method, path: `${collection}${path}`, cookie, ...(body && { body }) })

  it('is refused at its field before anything is fetched, however it is sent', async () => {
    const asked = [
      await ask('POST', '?locale=en', values()), await ask('POST', '?locale=en', asForm({ _payload: JSON.stringify(values()) })),
      await ask('POST', '?locale=en&uploadEdits[crop][x]=1', values()),
    ]
    for (const answer of asked) {
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ errors: [{ data: { refusals: [{ key: 'file.notSent', field: 'file' }] } }] })
    }
    for (const path of [`/paste-url?src=${encodeURIComponent(address)}`, `/paste-url/00000000-0000-4000-8000-000000000000?src=${encodeURIComponent(address)}`]) expect((await ask('GET', path)).status).toBe(400)
    expect((await ask('POST', '?locale=en', asForm({ file: JSON.stringify({ ...values(), clientUploadContext: { url: address } }) }))).status).not.toBe(201)
    expect(visits).toBe(0)
  })
})

it('a stored picture is not made anew from what its record says of itself', async () => {
  const data = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#2a6' } }).jpeg().toBuffer()
  const made = await payload.create({ collection: 'media', locale: 'en', overrideAccess: true, data: { name: 'A' } as never, file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.byteLength } })
  for (const query of ['&uploadEdits[crop][x]=1&uploadEdits[widthInPixels]=4', '']) {
    const answer = await callApi({ method: 'PATCH', path: `media/${made.id}?locale=en${query}`, cookie, body: { url: address, filename: 'a.jpg', focalX: 1, focalY: 2 } })
    expect([query, answer.status]).toEqual([query, query === '' ? 200 : 400])
  }
  const now = await payload.findByID({ collection: 'media', id: made.id, overrideAccess: true })
  expect([now.filename, now.sha256, now.width, now.updatedAt > made.updatedAt]).toEqual([made.filename, made.sha256, 40, true])
  expect(visits).toBe(0)
})
