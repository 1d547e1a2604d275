import pg from 'pg'

type Health = { url: string; reading: <T>(work: () => Promise<T>) => Promise<T> }

/** Asks the database, as the readers' login and the way they read, whether it answers within two seconds. Many askers at once share one question. */
export const databaseHealth = ({ url, reading }: Health): { isHealthy: () => Promise<boolean> } => {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 2000, query_timeout: 2000, allowExitOnIdle: true })
  pool.on('error', () => undefined) // the next question tells
  let asking: Promise<boolean> | undefined
  const ask = () => reading(() => pool.query('select 1')).then(() => true, () => false)
  return {
    isHealthy: () => {
      asking ??= ask().finally(() => (asking = undefined))
      return asking
    },
  }
}
