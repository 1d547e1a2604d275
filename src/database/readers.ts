import pg from 'pg'

import { StartFault } from '../startFault'
import { closeToReaders } from './closeToReaders'
import { escapesOf } from './readersCheck'
import { knownSettings, readersUrl, setLogin } from './readersLogin'

type Login = { ownerUrl: string; secret: string }

/** The only schemas that the readers' login may use. */
export const readingSchemas = ['reading_public', 'reading_partners']

/**
 * Gives the readers' login its narrow rights, making it first where the operator names none, and returns its address.
 * May be called again and at once by several starters that hold the migrations' lock.
 * Throws one line that says what to do when the login cannot be made, or can do more than read the readers' views.
 */
export const prepareReaders = async ({ ownerUrl, secret, given }: Login & { given?: string | undefined }): Promise<string> => {
  const url = given ?? readersUrl({ ownerUrl, secret })
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await closeToReaders(owner)
    if (given === undefined) await makeLogin({ owner, url: new URL(url) })
    await narrow({ owner, login: given === undefined ? decodeURIComponent(new URL(url).username) : await loginOf(given) })
  } finally {
    await owner.end()
  }
  await refuseEscapes(url)
  return url
}

const makeLogin = (login: { owner: pg.Client; url: URL }): Promise<void> =>
  setLogin(login).catch((cause: { code?: string }) => {
    if (cause.code !== '42501') throw cause
    throw new StartFault(`the owner's login may not make the readers' login: give it CREATEROLE, or make a login yourself and set DATABASE_READ_URL to it`, { cause })
  })

const narrow = async ({ owner, login }: { owner: pg.Client; login: string }): Promise<void> => {
  const name = pg.escapeIdentifier(login)
  const { rows } = await owner.query<{ database: string }>('select current_database() as database')
  const database = pg.escapeIdentifier(rows[0]?.database ?? '')
  await owner.query(`
    revoke all on schema public from public;
    revoke temporary on database ${database} from public;
    grant connect on database ${database} to ${name};
    grant usage on schema ${readingSchemas.join(', ')} to ${name};
    grant select on all tables in schema ${readingSchemas.join(', ')} to ${name};
  `)
}

const loginOf = async (url: string): Promise<string> => {
  const client = await connectAsReader(url)
  const { rows } = await client.query<{ login: string }>('select session_user as login').finally(() => client.end())
  return rows[0]?.login ?? ''
}

const refuseEscapes = async (url: string): Promise<void> => {
  const client = await connectAsReader(url)
  const escapes = await escapesOf({ client, allowed: readingSchemas, settings: knownSettings }).finally(() => client.end())
  if (escapes.length === 0) return
  throw new StartFault(`the readers' login can do more than read what is published: ${escapes.slice(0, 5).join('; ')}. Take this from it, or set DATABASE_READ_URL to another login`)
}

const connectAsReader = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect().catch((cause: Error) => {
    throw new StartFault(`the readers' login cannot reach the database (${cause.message}): check DATABASE_READ_URL`, { cause })
  })
  return client
}
