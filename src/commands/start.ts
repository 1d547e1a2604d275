import path from 'node:path'

import { checkDatabase } from '../database/durability'
import { startEmbedded } from '../database/embedded/start'
import { readEnv, type Env } from '../env'
import { uploadFolder } from '../files/folders'
import { type Begun, runChild, type Running, startChild } from './child'
import { isBuildCurrent } from './currentBuild'
import { openDataFolder } from './dataFolder'
import { endLater, endOnFault, endOnSignals, isEnding } from './ending'
import { checkPort } from './freePort'
import { keepRunning } from './keepRunning'
import { isSecretLost, keepSecret, lostSecret } from './secret'
import { warnThroughLog } from './throughLog'

/** `npm start`: database, migrations, content, build, site. Every failure is one line that says what to do, and nothing stays running. */
const start = async (): Promise<void> => {
  Object.assign(process.env, { NODE_ENV: 'production' })
  const env = readEnv()
  const log = await import('../log')
  warnThroughLog()
  endOnSignals()
  const say = (step: number, doing: string) => isEnding() || log.say(`${step}/5 ${doing}`)
  if (env.SEED_DEMO === 'yes' && env.SEED_PASSWORD !== undefined) await runChild({ script: 'src/commands/checkSeedPassword.ts', env: process.env })
  await checkPort({ port: env.PORT, host: env.HOST })
  const dataDir = openDataFolder(env.DATA_DIR)
  // What was uploaded and is not published yet lies here as it came.
  openDataFolder(uploadFolder(), { isClosed: true })
  if (env.PAYLOAD_SECRET === undefined && isSecretLost(dataDir)) log.tell(lostSecret(dataDir), 'warn')
  // Before the database, so that one without a secret has lost it.
  const secret = env.PAYLOAD_SECRET ?? keepSecret(dataDir)

  say(1, env.DATABASE_URL === undefined ? `starting PostgreSQL in ${path.join(dataDir, 'postgres')}` : 'looking for the database')
  const settled = settle({ env, dataDir, secret, databaseUrl: await databaseUrl({ env, dataDir }) })
  await checkDatabase(settled.DATABASE_URL ?? '')

  say(2, 'preparing the database: migrations, logins, first content')
  await runChild({ script: 'src/commands/prepare.ts', env: settled, onMessage: (told) => (settled.DATABASE_READ_URL = (told as { readersUrl: string }).readersUrl) })

  if (isBuildCurrent()) say(3, 'the build is current')
  else {
    say(3, 'building the site and the admin: one to two minutes, once per release')
    await runChild({ script: 'src/commands/build.ts', env: settled })
  }

  say(4, 'starting the site')
  await serve(settled)
  // It may have come to listen in the moment in which it was stopped.
  if (!isEnding()) log.tell(`5/5 ${readyLine({ env, publicUrl: settled.PUBLIC_URL ?? '' })}`)
}

/** Where readers and editors find it, and where it listens, which a proxy before it has to know. */
const readyLine = ({ env: { HOST, PORT, PUBLIC_URL }, publicUrl }: { env: Env; publicUrl: string }): string =>
  `ready: the site is at ${publicUrl}/, the admin at ${publicUrl}/admin${PUBLIC_URL === undefined ? '' : `; listening on ${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`}`

const databaseUrl = async ({ env, dataDir }: { env: Env; dataDir: string }): Promise<string> => {
  if (env.DATABASE_URL !== undefined) return env.DATABASE_URL
  const starting = startEmbedded(dataDir)
  // Who is stopped before it runs has it run to its end first, or it would stay behind.
  endLater(() => starting.then(({ stop }) => stop(), () => undefined))
  const database = await starting
  await keepRunning({ name: 'PostgreSQL', first: onceItRuns(Promise.resolve(database.cluster)), again: () => onceItRuns(database.restart()) })
  return database.url
}

/** Stopped only once it runs: a PostgreSQL that is starting would stay behind. */
const onceItRuns = (ready: Promise<Running>): Begun => ({ ready, stop: () => ready.then(({ stop }) => stop(), () => undefined) })

/** The settings as every process started from here sees them: nothing left to default. */
const settle = ({ env, dataDir, secret, databaseUrl }: { env: Env; dataDir: string; secret: string; databaseUrl: string }): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: secret,
  PUBLIC_URL: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
})

const serve = (env: NodeJS.ProcessEnv): Promise<void> => keepRunning({ name: 'the site', first: startSite(env), again: () => startSite(env) })

/** Ready once it listens; a process that ends before has said why. */
const startSite = (env: NodeJS.ProcessEnv): Begun => {
  let listens: () => void = () => undefined
  const listening = new Promise<void>((resolve) => (listens = resolve))
  const child = startChild({ script: 'src/server.ts', env, onMessage: listens })
  const endsBefore = child.ended.then((code) => Promise.reject(new Error(`the site ended with code ${code}`)))
  return { ready: Promise.race([listening, endsBefore]).then(() => child), stop: child.stop }
}

process.on('uncaughtException', endOnFault)
start().catch(endOnFault)
