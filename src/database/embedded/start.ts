import { mkdirSync } from 'node:fs'
import path from 'node:path'

import pg from 'pg'

import { closeToReaders } from '../closeToReaders'
import { addressOf, type Passwords, productName as name } from './addresses'
import { binaries } from './binaries'
import { startCluster, type Cluster } from './cluster'
import { createCluster } from './create'
import { clearOrphan } from './orphan'
import { firstClosed, ownerOf, type Owner } from './owner'
import { keepPasswords } from './passwords'
import { holdFolder } from './running'

export type EmbeddedDatabase = {
  url: string
  adminUrl: string
  cluster: Cluster
  /** Starts it again on the same port after it ended by itself. */
  restart: () => Promise<Cluster>
  /** Ends it and gives the folder back. */
  stop: () => Promise<void>
}

const superuser = 'postgres'

/**
 * A PostgreSQL of our own below `dataDir`: made the first time, started, with the database `just_future` and the login that owns it,
 * which is no superuser. `url` is that login's; `adminUrl` is the superuser's, for tests that make databases.
 * `maxConnections` is enough for one product: its readers, its writers and what looks after them.
 * Throws one line that says what to do when the folder is in use or closed to the user PostgreSQL runs as.
 */
export const startEmbedded = async (dataDir: string, { maxConnections = 60 } = {}): Promise<EmbeddedDatabase> => {
  const dataFolder = path.join(dataDir, 'postgres')
  const release = holdFolder({ file: path.join(dataDir, 'postgres.running'), folder: dataDir })
  try {
    const owner = ownerOf(dataFolder)
    if (owner !== null) refuseClosedFolder({ owner, folder: dataDir })
    const passwords = keepPasswords({ dataDir, dataFolder })
    const programs = await binaries({ owner, copyTo: path.join(dataDir, 'programs') })
    await createCluster({ programs, owner, dataFolder, password: passwords.superuser, superuser })
    const run = async (port?: number) => {
      await clearOrphan(dataFolder)
      return startCluster({ programs, owner, dataFolder, logFile: path.join(dataDir, 'postgres.log'), password: passwords.superuser, superuser, maxConnections, ...(port === undefined ? {} : { port }) })
    }
    const cluster = await run()
    return { ...(await finish({ cluster, passwords, release })), restart: () => run(cluster.port) }
  } catch (error) {
    release()
    throw error
  }
}

const finish = async ({ cluster, passwords, release }: { cluster: Cluster; passwords: Passwords; release: () => void }): Promise<Omit<EmbeddedDatabase, 'restart'>> => {
  const { port } = cluster
  const ofSuperuser = { user: superuser, password: passwords.superuser, port }
  const adminUrl = addressOf({ ...ofSuperuser, database: 'postgres' })
  const stop = () => cluster.stop().finally(release)
  try {
    await createDatabase({ adminUrl, password: passwords.owner })
    await closeDatabase(addressOf(ofSuperuser))
  } catch (error) {
    await stop()
    throw error
  }
  return { url: addressOf({ password: passwords.owner, port }), adminUrl, cluster, stop }
}

const createDatabase = async ({ adminUrl, password }: { adminUrl: string; password: string }): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount: hasLogin } = await client.query('select from pg_roles where rolname = $1', [name])
    await client.query(`${hasLogin ? 'alter' : 'create'} role ${name} login createrole password '${password}'`)
    const { rowCount: hasDatabase } = await client.query('select from pg_database where datname = $1', [name])
    if (!hasDatabase) await client.query(`create database ${name} owner ${name}`)
    await client.query(`revoke connect on database postgres, template1 from public`)
  } finally {
    await client.end()
  }
}

const closeDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await closeToReaders(client).finally(() => client.end())
}

const refuseClosedFolder = ({ owner, folder }: { owner: Owner; folder: string }): void => {
  mkdirSync(folder, { recursive: true })
  const closed = firstClosed({ owner, folder })
  if (closed === null) return
  throw new Error(
    `PostgreSQL does not run as root, and the user "${owner.name}" it runs as cannot enter ${closed}: ` +
      'set DATA_DIR to a folder that others may enter (for example DATA_DIR=/var/lib/just-future), start as an ordinary user, or set DATABASE_URL',
  )
}
