import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'

import { aDatabase, type TestDatabase, useDatabase } from './database'
import { type Personas, somePersonas } from './personas'

type Door = (request: Request) => Promise<Response> | Response
export type ReportRoom = {
  database: TestDatabase; payload: Payload; personas: Personas; admin: pg.Client
  open: (query: Record<string, string>) => Promise<Response>
  send: (fields: Record<string, string>, headers?: Record<string, string>) => Promise<Response>
  /** Every report that is kept, as it stands in the database. */
  kept: () => Promise<Record<string, unknown>[]>
}
export const reported = { language: 'fr', page: '/fr/pays/mali', version: '2026-11-30T10:20:30.000Z' } as const

/** A fresh database with people in it and the form for errors, for the tests of this file; each begins without reports. */
export const aReportRoom = (): ReportRoom => {
  const room = {} as ReportRoom
  beforeAll(async () => {
    const database = await aDatabase()
    useDatabase(database)
    const { getPayload } = await import('payload')
    const { default: config } = await import('../../payload.config')
    const payload = await getPayload({ config })
    const admin = new pg.Client({ connectionString: database.adminUrl })
    await admin.connect()
    const doors = await import('../../src/app/(reports)/report/route')
    Object.assign(room, { database, payload, personas: await somePersonas(payload), admin, ...throughDoors({ get: doors.GET, post: doors.POST }) })
    room.kept = async () => (await admin.query<Record<string, unknown>>('select *, e.day::text as day from reports.errors e order by e.day, id')).rows
  })
  beforeEach(() => room.admin.query('truncate reports.errors, accounts.attempts'))
  afterAll(async () => {
    await room.admin.end()
    await room.payload.destroy()
    await room.database.drop()
  })
  return room
}

const throughDoors = ({ get, post }: { get: Door; post: Door }): Pick<ReportRoom, 'open' | 'send'> => ({
  open: async (query) => get(new Request(`http://localhost:3000/report?${new URLSearchParams(query).toString()}`)),
  send: async (fields, headers = {}) => post(new Request('http://localhost:3000/report', {
    method: 'POST', body: new URLSearchParams({ ...reported, ...fields }), headers: { 'x-jf-network': '192.0.2.1', 'user-agent': 'Telephone of Aminata', ...headers },
  })),
})
