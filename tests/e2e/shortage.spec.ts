import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { startedDatabase } from '../../src/database/embedded/find'
import { readersUrl } from '../../src/database/readersLogin'
import { aRunningProduct, type RunningProduct } from '../support/server'

let product: RunningProduct
/** The login that somebody took over, and the superuser’s, which ends its connections. */
let [login, adminUrl] = ['', '']

beforeAll(async () => {
  product = await aRunningProduct({ firstPath: '/en' })
  const file = (name: string) => readFileSync(path.join(product.dataDir, name), 'utf8')
  const ownerUrl = startedDatabase(product.dataDir) ?? ''
  const { superuser } = JSON.parse(file('postgres.json')) as { superuser: string }
  adminUrl = Object.assign(new URL(ownerUrl), { username: 'postgres', password: superuser }).href
  login = readersUrl({ ownerUrl, secret: file('secret').trim() })
})
afterAll(() => product.clear())

const asThief = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: login })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
const thieves: pg.Client[] = []
const letGo = () => Promise.all(thieves.splice(0).map((thief) => thief.end()))
afterEach(letGo)

const told = async (target: string) => {
  const answer = await fetch(product.url + target, { redirect: 'manual' })
  return { status: answer.status, kept: answer.headers.get('cache-control'), retry: answer.headers.get('retry-after'), text: await answer.text() }
}

/** Lines that an operator has to take for something broken. */
const faults = () => product.output().split('\n').filter((line) => line.includes('"level":50') && !line.includes('"key":"shortage.database"'))

test('readers are told when to come back while somebody holds every connection, and read again afterwards', async () => {
  const seize = async () => {
    for (let thief = await asThief().catch(() => null); thief !== null; thief = await asThief().catch(() => null)) thieves.push(thief)
  }
  await seize()
  // What the site holds it gives back after ten seconds without a reader.
  await wait(12_000)
  await seize()
  for (const [target, words] of [['/en', /our side/], ['/fr/pays', /notre côté/], ['/v1/en/updates', /"busy"/], ['/sitemap.xml', /in a moment/], ['/en/feed.xml', /dans un instant/], ['/d/nothing/en', /in a moment/]] as const) {
    expect([target, await told(target)]).toEqual([target, { status: 503, kept: 'no-store', retry: '10', text: expect.stringMatching(words) as string }])
  }
  await letGo()
  expect((await told('/en')).status).toBe(200)
  expect(faults()).toEqual([])
  expect(product.output()).toContain('"key":"shortage.database"')
}, 240_000)

test('whoever asks for thousands of pages and hangs up at once takes nothing from who reads', async () => {
  const sockets = await Promise.all(Array.from({ length: 100 }, async () => {
    const socket = connect(product.port, '127.0.0.1').on('error', () => undefined)
    await once(socket, 'connect')
    return socket
  }))
  for (const socket of sockets) socket.write(`GET /en HTTP/1.1\r\nHost: localhost:${product.port}\r\n\r\n`.repeat(30), () => socket.destroy())
  await Promise.all(sockets.map((socket) => once(socket, 'close')))
  for (const target of ['/en', '/admin/login', '/v1/en/updates', '/api/health']) expect([target, (await told(target)).status]).toEqual([target, 200])
  expect(faults()).toEqual([])
})

test('a login that gave itself another password, or a setting that ends every connection, is set again and nobody notices', async () => {
  for (const statement of [`alter role current_user password 'stolen'`, `alter role current_user set local_preload_libraries = 'nowhere'`]) {
    const thief = await asThief()
    await thief.query('set default_transaction_read_only = off')
    await thief.query(statement)
    await thief.end()
    const keeper = new pg.Client({ connectionString: adminUrl })
    await keeper.connect()
    await keeper.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [new URL(login).username])
    await keeper.end()
    expect([statement, (await told('/en')).status, (await told('/api/health')).status]).toEqual([statement, 200, 200])
    await (await asThief()).end()
  }
  expect(product.output()).toContain('readers.mended')
})
