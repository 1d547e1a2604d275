import { afterAll, beforeAll, expect, test } from 'vitest'

import { callApi, closeApi, type Method, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'

const room = aNewsroom()
const cookies = { admin: '', officer: '' }
beforeAll(async () => {
  for (const who of ['admin', 'officer'] as const) cookies[who] = await signedIn(emailOf(who), password)
})
afterAll(closeApi)

type Asked = { by: keyof typeof cookies; method: Method; path: string; body: object }
const ask = async ({ by, body, ...where }: Asked) => {
  const answer = await callApi({ ...where, cookie: cookies[by], body, headers: { 'accept-language': 'fr' } })
  const { errors = [], doc } = (await answer.json()) as { doc?: { id: string }; errors?: { message: string; data?: { errors: object[]; refusals?: object[] } }[] }
  return { status: answer.status, id: doc?.id, said: errors[0]?.data?.errors, refusals: errors[0]?.data?.refusals, all: JSON.stringify(errors) }
}

test('an address that another account has is refused at its field, and the database is not named', async () => {
  const { id } = room.personas.reviewerFr
  const { status, said, all } = await ask({ by: 'admin', method: 'PATCH', path: `users/${id}`, body: { email: emailOf('officer') } })
  expect([status, said]).toEqual([400, [{ path: 'email', message: 'La valeur doit être unique' }]])
  expect(all).not.toMatch(/table/i)
  expect((await room.payload.findByID({ collection: 'users', id, overrideAccess: true })).email).toBe(emailOf('reviewerFr'))
})

test('a row that stands in another document is refused, and the database is not named', async () => {
  const timeZones = [{ id: '65f000000000000000000001', zone: 'Africa/Bamako' }]
  const country = (title: string) => ask({ by: 'officer', method: 'POST', path: 'countries?locale=en', body: { title, iso2: 'ML', iso3: 'MLI', isoNumeric: '466', timeZones } })
  expect((await country('Mali')).status).toBe(201)
  const { status, refusals, all } = await country('Another')
  expect([status, refusals]).toEqual([400, [{ key: 'operation.malformed' }]])
  expect(all).not.toMatch(/table|unique|"id"/i)
})
