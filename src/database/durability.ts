import pg from 'pg'

const promised = ['fsync', 'synchronous_commit', 'full_page_writes']

/** Throws one line when this PostgreSQL may forget what it acknowledged, is too old, cannot be reached, or lets this login make nothing in the database. */
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
    await refuseStranger(client)
  } finally {
    await client.end()
  }
}

/** From PostgreSQL 15 on, whoever does not own a database may make nothing in it: no migration would get anywhere. */
const refuseStranger = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ login: string; database: string; may: boolean }>(`
    select current_user as login, current_database() as database,
      has_database_privilege(current_database(), 'create') and (to_regnamespace('public') is null or has_schema_privilege('public', 'create')) as may`)
  const [found] = rows
  if (found === undefined || found.may) return
  const [login, database] = [found.login, found.database].map((name) => pg.escapeIdentifier(name))
  throw new Error(`the login ${found.login} may not create in the database ${found.database}: make it the owner, as a superuser, with: alter database ${database} owner to ${login}`)
}
