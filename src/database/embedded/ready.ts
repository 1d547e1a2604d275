import type { ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

type Asked = { process: ChildProcess; port: number; password: string; superuser: string }

/** Asks PostgreSQL until it answers, ends, refuses the password for good, or a minute has passed. */
export const becomesReady = async ({ process, port, password, superuser }: Asked): Promise<'ready' | 'ended' | 'wrongPassword'> => {
  let ended = false
  process.once('exit', () => (ended = true))
  for (let waited = 0; waited < 1200 && !ended; waited++) {
    const answer = await ask({ host: '127.0.0.1', port, user: superuser, password, database: 'postgres' })
    if (answer === true) return ended ? 'ended' : 'ready'
    if (answer === wrongPassword) return 'wrongPassword'
    await wait(50)
  }
  return 'ended'
}

/** invalid_password, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const wrongPassword = '28P01'

/** Whether it answers, or the code of what keeps it from that. */
const ask = async (login: pg.ClientConfig): Promise<unknown> => {
  const client = new pg.Client(login)
  client.on('error', () => undefined) // a connection lost while starting up is tried again
  const answer = await client.connect().then(() => true, (error: { code?: unknown }) => error.code)
  await client.end().catch(() => undefined)
  return answer
}
