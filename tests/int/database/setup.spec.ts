import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { makeFirstAdministrator } from '../../../src/setup/firstAdministrator'
import { isSetupToken, makeSetupLink, setupKey } from '../../../src/setup/link'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'

let database: TestDatabase
let payload: Payload

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

const aToken = async () => (await makeSetupLink({ payload, publicUrl: 'https://example.org' })).replace('https://example.org/setup/', '')
const people = async () => (await payload.count({ collection: 'users', overrideAccess: true })).totalDocs
const person = { name: 'Ada', email: 'ada@example.org', password: 'twelve or more' }

test('the link makes one administrator, however many come at once', async () => {
  const token = await aToken()
  expect(await makeFirstAdministrator({ payload, token, person: { ...person, password: 'short' } })).toEqual([{ key: 'field.passwordShort', field: 'password', params: { shortest: 12 } }])
  expect(await makeFirstAdministrator({ payload, token, person: { name: '', email: 'no address', password: 'password1234' } })).toMatchObject([{ field: 'name' }, { field: 'email' }, { field: 'password' }])
  const outcomes = await Promise.all([1, 2, 3].map((number) => makeFirstAdministrator({ payload, token, person: { ...person, email: `ada${number}@example.org` } })))
  expect(outcomes.sort()).toEqual(['gone', 'gone', 'made'])
  expect(await people()).toBe(1)
  expect(await isSetupToken({ payload, token })).toBe(false)
})

test('an earlier link, a guessed one and one of yesterday do nothing', async () => {
  const [earlier, token] = [await aToken(), await aToken()]
  const before = await people()
  for (const wrong of [earlier, 'guessed', '']) expect(await makeFirstAdministrator({ payload, token: wrong, person })).toBe('gone')
  const stored = (await payload.kv.get(setupKey)) as { hash: string }
  expect(JSON.stringify(stored)).not.toContain(token)
  await payload.kv.set(setupKey, { ...stored, expiresAt: new Date(Date.now() - 1000).toISOString() })
  expect(await makeFirstAdministrator({ payload, token, person })).toBe('gone')
  expect(await people()).toBe(before)
})
