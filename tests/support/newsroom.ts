import type { Payload } from 'payload'
import type pg from 'pg'
import { afterAll, beforeAll } from 'vitest'

import { aDatabase, aPayload, type TestDatabase } from './database'
import { type Personas, somePersonas } from './personas'
import { asReader } from './publicFace'

export type Newsroom = { database: TestDatabase; payload: Payload; personas: Personas; readers: pg.Client }

/** A fresh database with one account per kind of person and a reader's connection, for the tests of this file. */
export const aNewsroom = (): Newsroom => {
  const room = {} as Newsroom
  beforeAll(async () => {
    room.database = await aDatabase()
    room.payload = await aPayload(room.database)
    room.personas = await somePersonas(room.payload)
    room.readers = await asReader(room.database.readersUrl)
  })
  afterAll(async () => {
    await room.readers.end()
    await room.payload.destroy()
    await room.database.drop()
  })
  return room
}
