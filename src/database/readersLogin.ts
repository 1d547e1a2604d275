import { createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

type Login = { ownerUrl: string; secret: string }
type Given = { owner: pg.Client; url: URL }

/** Two processes' pools and their questions of health, with room for a restart; far below what PostgreSQL has for everyone. */
const mostConnections = 30

/** How the login begins. Whoever took it over may set other habits for a session, and is held by its rights. */
const habits: Record<string, string> = { default_transaction_read_only: 'on', statement_timeout: '5s', lock_timeout: '1s', idle_in_transaction_session_timeout: '10s' }
/** What sorting may write to disk, for each connection: a limit and no habit, since only a superuser may change it or let someone do so. */
const limits: Record<string, string> = { temp_file_limit: '64MB' }

/** The settings that the readers' login may have; any other was not made by the product. */
export const knownSettings = [...Object.keys(habits), ...Object.keys(limits)]

/**
 * The address of the readers' login `<database>_reader`. Its password follows from the secret,
 * so that several processes on several machines agree on it without telling each other.
 */
export const readersUrl = ({ ownerUrl, secret }: Login): string => {
  const url = new URL(ownerUrl)
  const database = url.pathname.slice(1)
  url.username = encodeURIComponent(`${decodeURIComponent(database)}_reader`)
  url.password = createHmac('sha256', secret).update(`readers of ${database}`).digest('hex')
  return url.href
}

const loginIn = (url: URL): string => decodeURIComponent(url.username)

/**
 * Gives the login its password, its number of connections and our settings and no others, making it where it is missing. PostgreSQL lets
 * every login change its own password and settings, so whoever took this one over could lock the readers out. Where somebody else sets the
 * same login just then, another process of ours or the thief, it is done again. Throws what PostgreSQL refuses.
 */
export const setLogin = async (given: Given): Promise<void> => {
  for (let tries = 1; ; tries++) {
    const error: unknown = await setAtOnce(given).then(() => null, (reason: unknown) => reason)
    if (error === null) return
    if (!isCollision(error) || tries === mostTries) throw error
    await wait(Math.random() * 10 * tries)
  }
}

const mostTries = 20

/** Of two that change a login at once, PostgreSQL lets the second wait and then fail: its row was changed, or made, meanwhile. */
const isCollision = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && (error.code === '23505' || error.code === '40P01' || (error.code === 'XX000' && /^tuple concurrently /.test(error.message)))

const setAtOnce = async ({ owner, url }: Given): Promise<void> => {
  const name = pg.escapeIdentifier(loginIn(url))
  const { rowCount: exists } = await owner.query('select from pg_roles where rolname = $1', [loginIn(url)])
  const settings = Object.entries(await settingsOf(owner))
  // Sent as one, they are one transaction: nobody meets the login half set. The literal is hexadecimal, since roles take no parameters.
  await owner.query([
    `${exists ? 'alter' : 'create'} role ${name} login noinherit connection limit ${mostConnections} password '${url.password}'`,
    `alter role ${name} reset all`,
    `alter role ${name} in database ${pg.escapeIdentifier(decodeURIComponent(url.pathname.slice(1)))} reset all`,
    ...settings.map(([setting, value]) => `alter role ${name} set ${setting} = '${value}'`),
  ].join(';\n'))
}

/** Whether the login has other settings than those that it was given, for every database or for this one. */
export const isLoginChanged = async ({ owner, url }: Given): Promise<boolean> => {
  const { rows } = await owner.query<{ setting: string }>(
    `select unnest(s.setconfig) as setting from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
     where r.rolname = $1 and s.setdatabase in (0, (select oid from pg_database where datname = current_database()))`, [loginIn(url)])
  const meant = Object.entries(await settingsOf(owner)).map(([name, value]) => `${name}=${value}`)
  return JSON.stringify(rows.map(({ setting }) => setting).sort()) !== JSON.stringify(meant.sort())
}

/** What this owner may give the login. */
const settingsOf = async (owner: pg.Client): Promise<Record<string, string>> => {
  const { rows } = await owner.query<{ may: boolean }>(`select has_parameter_privilege('temp_file_limit', 'set') as may`)
  return { ...habits, ...(rows[0]?.may === true ? limits : {}) }
}
