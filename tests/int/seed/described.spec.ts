import { Validator } from '@seriousme/openapi-schema-validator'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { importContent } from '../../../src/seed/importContent'
import { askApi } from '../../support/apiDoor'
import { everyAnswer } from '../../support/apiWalk'
import { aDatabase, aPayload, type TestDatabase } from '../../support/database'
import { judge, type Described } from '../../support/described'

let database: TestDatabase
let payload: Payload
let description: Described

beforeAll(async () => {
  database = await aDatabase()
  payload = await aPayload(database)
  await importContent({ payload, publicUrl: 'http://localhost:3000' })
  description = JSON.parse((await askApi('/v1/openapi.json')).body) as Described
})
afterAll(async () => {
  await payload.destroy()
  await database.drop()
})

test('the description of the read API is one of OpenAPI 3.1', async () => {
  expect(await new Validator().validate(structuredClone(description))).toMatchObject({ valid: true })
})

test('every answer to the content of a first start is as it is described', async () => {
  const answers = await everyAnswer({ ask: askApi, description })
  const check = judge(description)
  expect(answers.length).toBeGreaterThan(300)
  expect(answers.flatMap((answer) => check(answer).map((problem) => `${answer.status} ${answer.path} ${problem}`))).toEqual([])
})
