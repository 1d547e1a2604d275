import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startEmbedded } from '../database/embedded/start'
import { runChild, startChild } from './child'
import { isBuildCurrent } from './currentBuild'
import { end, endLater, endOnSignals } from './ending'

/** `npm run bench`: what people wait for, as medians, on a product of its own with the seeded content, on loopback, removed afterwards. */
const bench = async (): Promise<void> => {
  endOnSignals()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'just-future-bench-'))
  chmodSync(dataDir, 0o755) // as root, PostgreSQL runs as another user, who has to enter
  const database = await startEmbedded(dataDir)
  endLater(async () => {
    await database.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const env = settingsFor({ dataDir, databaseUrl: database.url })
  console.log('preparing a database with the seeded content …')
  await runChild({ script: 'src/commands/prepare.ts', env, onMessage: (told) => (env.DATABASE_READ_URL = (told as { readersUrl: string }).readersUrl) })
  if (!isBuildCurrent()) await runChild({ script: 'src/commands/build.ts', env })
  const server = await new Promise<number>((resolve) => {
    const { stop, pid } = startChild({ script: 'src/server.ts', env, onMessage: () => resolve(pid) })
    endLater(stop)
  })
  await runChild({ script: 'src/commands/bench/run.ts', args: [String(server)], env })
}

const settingsFor = ({ dataDir, databaseUrl }: { dataDir: string; databaseUrl: string }): NodeJS.ProcessEnv => ({
  ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '3999', PUBLIC_URL: 'http://127.0.0.1:3999',
  DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PAYLOAD_SECRET: randomBytes(32).toString('hex'), SEED_DEMO: 'no',
})

bench().then(
  () => end(0),
  (error: unknown) => {
    console.error(error)
    return end(1)
  },
)
