import { readFileSync } from 'node:fs'
import path from 'node:path'

import { checkDatabase } from '../database/durability'
import { startedDatabase } from '../database/embedded/find'
import { readEnv } from '../env'

/** `npm run admin:link [-- <e-mail>]`: beside the running product, prints a one-time link to a new password of an administrator, or to a first one. */
const adminLink = async (email: string | undefined): Promise<string> => {
  // Only what is printed here is for whoever runs this, whatever the product logs.
  Object.assign(process.env, { NODE_ENV: 'production', LOG_LEVEL: 'silent' })
  await findProduct()
  const [{ getPayload }, { default: config }, { administratorLink }, { publicAddress }] = await Promise.all([
    import('payload'), import('../../payload.config'), import('../setup/administrators'), import('../accounts/publicAddress'),
  ])
  const payload = await getPayload({ config, disableOnInit: true })
  const link = await administratorLink({ payload, publicUrl: publicAddress(), email })
  if (link.kind === 'setup') return `nobody is an active administrator: make one within 24 hours, once, at\n${link.url}`
  if (link.kind === 'password') return `choose the administrator's new password within an hour, once, at\n${link.url}`
  throw new Error(link.kind === 'several' ? 'there are several administrators: name one, npm run admin:link -- name@example.org' : 'no active administrator has this address')
}

/** The database and the secret of the running product, as its own processes have them. */
const findProduct = async (): Promise<void> => {
  const env = readEnv()
  const dataDir = path.resolve(env.DATA_DIR)
  const url = env.DATABASE_URL ?? startedDatabase(dataDir)
  const notRunning = (cause?: unknown) => new Error(`the product does not run on ${dataDir}: start it first (npm start), and run this beside it with the same settings`, { cause })
  if (url === null) throw notRunning()
  await checkDatabase(url).catch((error: unknown) => {
    throw env.DATABASE_URL === undefined ? notRunning(error) : error
  })
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: url, PAYLOAD_SECRET: env.PAYLOAD_SECRET ?? readFileSync(path.join(dataDir, 'secret'), 'utf8').trim() })
}

adminLink(process.argv[2]).then(
  (text) => process.stdout.write(`${text}\n`, () => process.exit(0)),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
