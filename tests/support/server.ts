import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../src/database/embedded/freePort'

export type RunningProduct = {
  url: string
  port: number
  dataDir: string
  password: string
  /** Everything it has printed so far. */
  output: () => string
  /** Its exit code, once it has ended by itself. */
  stopped: () => Promise<number | null>
  /** Sends a signal to the starter, waits for its end, and gives its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Stops it and removes its data. */
  clear: () => Promise<void>
  pid: number
}
type Options = { dataDir?: string; port?: number; settings?: Record<string, string> }

const password = 'a long demo password'

/**
 * The product as `npm start` runs it: on a free port, with data of its own and demo accounts that share one password.
 * Ready when healthy and met as people meet it: the admin's page comes first (unless `firstPath` says otherwise).
 */
export const aRunningProduct = async ({ firstPath = '/admin/login', ...options }: Options & { firstPath?: string } = {}): Promise<RunningProduct> => {
  const started = await launch(options)
  for (let waited = 0; ; waited++) {
    if (started.isEnded()) throw new Error(`the product ended: ${started.product.output()}`)
    const health = await fetch(`${started.product.url}/api/health`).then(({ status }) => status, () => 0)
    if (health === 200) {
      await fetch(started.product.url + firstPath)
      return started.product
    }
    if (waited > 1200) throw new Error(`the product did not get ready: ${started.product.output()}`)
    await wait(250)
  }
}

/** The product started with settings that keep it from running: its exit code and what it said. */
export const aFailedStart = async (options: Options): Promise<{ code: number | null; output: string }> => {
  const { product, ended } = await launch(options)
  const code = await ended
  if (options.dataDir === undefined) rmSync(product.dataDir, { recursive: true, force: true })
  return { code, output: product.output() }
}

/** The product stopped as soon as it has said these words: its exit code and what it said. */
export const aStoppedStart = async ({ after, ...options }: Options & { after: string }): Promise<{ code: number | null; output: string }> => {
  const { product, isEnded } = await launch(options)
  while (!isEnded() && !product.output().includes(after)) await wait(5)
  return { code: await product.stop('SIGTERM'), output: product.output() }
}

/** As root, PostgreSQL runs as another user, who has to enter. */
export const aDataFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'just-future-e2e-'))
  chmodSync(folder, 0o755)
  return folder
}

const launch = async ({ dataDir = aDataFolder(), port, settings = {} }: Options) => {
  const chosen = port ?? (await freePort())
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'info', HOST: '127.0.0.1', PORT: String(chosen), DATA_DIR: dataDir, SEED_PASSWORD: password, ...settings }
  for (const name of ['DATABASE_URL', 'DATABASE_READ_URL', 'PAYLOAD_SECRET', 'PUBLIC_URL']) if (!(name in settings)) Reflect.deleteProperty(env, name)
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/commands/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const isEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = (signal: NodeJS.Signals = 'SIGINT') => {
    if (!isEnded()) child.kill(signal)
    return ended
  }
  const clear = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  const product: RunningProduct = { url: `http://localhost:${chosen}`, port: chosen, dataDir, password, output: () => said.join(''), stopped: () => ended, stop, clear, pid: child.pid ?? 0 }
  return { product, ended, isEnded }
}
