import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { randomUUID } from 'node:crypto'

type Adapter = Pick<PostgresAdapter, 'drizzle' | 'pool' | 'sessions' | 'initializing' | 'transactionOptions' | 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>
type Session = Adapter['sessions'][string]
type TransactionId = number | string | Promise<number | string>

/**
 * Makes Payload's transactions tell the truth: a refused COMMIT throws where Payload's own swallows it and returns
 * the new value while the database keeps the old one. Also keeps a lost connection from ending the process.
 * To be called once per Payload instance, at its start (`onInit`).
 */
export const keepTransactionsHonest = (payload: Payload): void => {
  const adapter = payload.db as unknown as Adapter
  surviveLostConnections(adapter)
  adapter.beginTransaction = (options) => begin({ adapter, options })
  adapter.commitTransaction = async (id) => {
    const session = await take({ adapter, id })
    await session?.resolve()
  }
  adapter.rollbackTransaction = async (id) => {
    const session = await take({ adapter, id })
    await session?.reject()
  }
}

class RolledBack extends Error {}

/** Opens a transaction that stays open until its session is resolved or rejected; resolving it throws what COMMIT threw. */
const begin = async ({ adapter, options }: { adapter: Adapter; options: Parameters<Adapter['beginTransaction']>[0] }): Promise<string> => {
  await adapter.initializing
  const id = randomUUID()
  await new Promise<void>((opened, failed) => {
    const done: Promise<unknown> = adapter.drizzle.transaction(
      (tx) =>
        new Promise<void>((commit, rollback) => {
          const end = (finish: () => void) => async () => {
            finish()
            await done
          }
          const reject = () => end(() => rollback(new RolledBack()))().catch(ignoreRollback)
          adapter.sessions[id] = { db: tx as unknown as Session['db'], resolve: end(commit), reject }
          opened()
        }),
      options || adapter.transactionOptions || undefined,
    )
    // Also handles the failure for a session that nobody ends: its connection is gone, and so is its transaction.
    done.catch(failed)
  })
  return id
}

/** Removed before it ends, so that nothing else joins a transaction that is ending. */
const take = async ({ adapter, id }: { adapter: Adapter; id: TransactionId | undefined }): Promise<Session | undefined> => {
  const known = String(await id)
  const session = adapter.sessions[known]
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Payload's own registry is a plain object
  delete adapter.sessions[known]
  return session
}

/** After a lost connection the rollback fails too; PostgreSQL has rolled back by then. */
const ignoreRollback = (error: unknown): void => {
  if (error instanceof RolledBack) return
}

/** Told as a warning of the process, as the readers' pool does, so that all that is lost at once is one line. */
const surviveLostConnections = (adapter: Adapter): void => {
  const lost = ({ code = '' }: Error & { code?: string }) => process.emitWarning('a connection to the database was lost', { code: 'connection.lost', detail: code })
  adapter.pool.on('error', lost)
  adapter.pool.on('connect', (client) => client.on('error', lost))
}
