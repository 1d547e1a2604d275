import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'

import { aDatabase, aPayload, type TestDatabase } from './database'

export type BackRoom = { database: TestDatabase; payload: Payload; admin: pg.Client }

/** A fresh database with Payload on it and the superuser beside, who sees what no door shows, for the tests of this file, which take them once they are there. */
export const aBackRoom = (take: (room: BackRoom) => void): void => {
  let room: BackRoom
  beforeAll(async () => {
    const database = await aDatabase()
    room = { database, payload: await aPayload(database), admin: new pg.Client({ connectionString: database.adminUrl }) }
    await room.admin.connect()
    take(room)
  })
  afterAll(async () => {
    await room.admin.end()
    await room.payload.destroy()
    await room.database.drop()
  })
}
