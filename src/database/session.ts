import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest, type TypedUser } from 'payload'

export { sql }
export type Sql = ReturnType<typeof sql>
export type Row = Record<string, unknown>

/** Runs one statement and returns its rows. */
export type Run = <T extends Row = Row>(query: Sql) => Promise<T[]>

type Executor = { execute: (query: unknown) => Promise<{ rows: unknown[] }> }

const runner = (executor: Executor): Run => async <T extends Row>(query: Sql) => (await executor.execute(query)).rows as T[]

/** Statements inside the transaction of this request; throws when it has none, so that nothing is ever half written. */
export const runIn = async (req: PayloadRequest): Promise<Run> => {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  if (!session) throw new Error('this request is not in a transaction')
  return runner((session as unknown as { db: Executor }).db)
}

/** Statements outside any transaction, for reads of our own schemas. */
export const runOn = (payload: Payload): Run => runner((payload.db as unknown as { drizzle: Executor }).drizzle)

type Work<T> = (context: { req: PayloadRequest; run: Run }) => Promise<T>

/** One transaction of our own with a fresh request: committed when `work` returns, rolled back when it throws. */
export const inTransaction = async <T>({ payload, user, locale }: { payload: Payload; user?: TypedUser | null | undefined; locale?: string }, work: Work<T>): Promise<T> => {
  const req = await createLocalReq({ context: {}, ...(user ? { user } : {}), ...(locale ? { locale } : {}) }, payload)
  await initTransaction(req)
  const started = await req.transactionID
  try {
    const result = await work({ req, run: await runIn(req) })
    if ((await req.transactionID) !== started) throw new Error('the transaction ended before its work did')
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/**
 * Waits until no other transaction works on this document; held until the end of this transaction. A row, which no reader's login can
 * see or hold. Throws on what is no id.
 */
export const lockDocument = (run: Run, { collection, id }: { collection: string; id: string }) =>
  run(sql`insert into editorial.document_locks (collection, document) values (${collection}, ${id}::uuid)
    on conflict (collection, document) do update set collection = excluded.collection`)
