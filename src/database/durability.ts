import pg from 'pg'

const promised = ['fsync', 'synchronous_commit', 'full_page_writes']

/** Throws one line when this PostgreSQL may forget what it acknowledged, is too old, or cannot be reached. */
export const checkDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect().catch((cause: Error) => {
    const { host, pathname } = new URL(url)
    throw new Error(`the database ${host}${pathname} cannot be reached (${cause.message || 'no answer'}): start it, or correct DATABASE_URL`, { cause })
  })
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(`select name, setting from pg_settings where name = any ($1) or name = 'server_version_num'`, [promised])
    const off = rows.filter(({ name, setting }) => promised.includes(name) && setting === 'off').map(({ name }) => name)
    if (off.length > 0) throw new Error(`the database may lose what it acknowledged: set ${off.join(', ')} to on`)
    const version = Number(rows.find(({ name }) => name === 'server_version_num')?.setting)
    if (version < 150_000) throw new Error('the database is older than PostgreSQL 15: upgrade it')
  } finally {
    await client.end()
  }
}
