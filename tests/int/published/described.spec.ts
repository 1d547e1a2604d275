import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { passCookie, signPass } from '../../../src/published/pass'
import { askApi } from '../../support/apiDoor'
import { everyAnswer } from '../../support/apiWalk'
import { judge, type Answered, type Described } from '../../support/described'
import { publishOddDocuments } from '../../support/oddDocuments'
import { aReadersDatabase, type ReadersDatabase } from '../../support/readers'

const secret = 'a secret of this test alone, 32 signs'
let database: ReadersDatabase
let description: Described
let partner: Record<string, string>

beforeAll(async () => {
  database = await aReadersDatabase()
  Object.assign(process.env, { PAYLOAD_SECRET: secret, PUBLIC_URL: 'http://localhost:3000' })
  partner = { cookie: `${passCookie}=${await signPass({ secret })}` }
  await publishOddDocuments(database.owner)
  description = JSON.parse((await askApi('/v1/openapi.json')).body) as Described
})
afterAll(() => database.drop())

const problemsOf = (answers: Answered[]): string[] => {
  const check = judge(description)
  return answers.flatMap((answer) => check(answer).map((problem) => `${answer.status} ${answer.path} ${problem}`))
}
const walk = (headers: Record<string, string> = {}) => database.read(() => everyAnswer({ ask: (path) => askApi(path, headers), description }))

test('the description of the read API is one of OpenAPI 3.1', async () => {
  expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true })
})

test.each(['public', 'partners'])('every answer is as it is described, whatever a document has or lacks, for %s', async (audience) => {
  const answers = await walk(audience === 'public' ? {} : partner)
  expect(problemsOf(answers)).toEqual([])
  expect(answers.filter(({ path, status }) => path.endsWith('/publications/closed') && status === 200)).toHaveLength(audience === 'public' ? 0 : 1)
  expect(answers.length).toBeGreaterThan(250)
})

test('what moved, what stands in for something, what is gone and what is known already is as it is described', async () => {
  const asked = ['/v1/en/publications/earlier', '/v1/en/updates/replaced', '/v1/en/updates/gone', '/v1/en/updates/noticed', '/v1/fr/updates/whole', '/v1/en/publications/closed', '/v1/en/events/scheduled.ics', '/v1/en/events/someday.ics']
  const answers = await database.read(() => Promise.all(asked.map((path) => askApi(path))))
  expect(answers.map(({ status }) => status)).toEqual([308, 307, 410, 410, 404, 404, 200, 404])
  const known = await database.read(() => askApi('/v1/en/updates', { 'If-None-Match': '*' }).then(() => askApi('/v1/en/updates')).then(({ headers }) => askApi('/v1/en/updates', { 'If-None-Match': headers.get('etag') ?? '' })))
  expect(known.status).toBe(304)
  expect(problemsOf([...answers, known])).toEqual([])
})

/** Everything of a description that is an object of ours. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = value as Record<string, unknown>
  return [...('properties' in own && own['type'] === 'object' ? [own] : []), ...Object.values(own).flatMap(objectsIn)]
}

test('no object may hold what is not described, but for the description itself', () => {
  expect(objectsIn(description).length).toBeGreaterThan(60)
  expect(objectsIn(description).filter((each) => each['additionalProperties'] !== false).map(({ required }) => required)).toEqual([['openapi', 'info', 'paths']])
})
