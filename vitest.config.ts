import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** Not UTC, and a day ahead of it for half of the day: whatever forgets a time zone fails here. */
process.env.TZ = 'Pacific/Auckland'

const alias = { '@payload-config': path.resolve('payload.config.ts'), '@': path.resolve('src') }
/** What is waited for comes in its own time on a busy machine: a second, as without this, is no fault of the product. */
const waiting = { expect: { poll: { timeout: 30_000 } } }
const heavy = { ...waiting, env: { LOG_LEVEL: 'silent' }, maxWorkers: 2, testTimeout: 180_000, hookTimeout: 240_000 }
/** Real files through real decoders, and slow lines: seconds on a busy machine. */
const patient = { ...waiting, testTimeout: 60_000, hookTimeout: 60_000 }
/** See src/commands/loading.ts: without it, loading Payload sometimes never settles on Node 20. */
const execArgv = ['--conditions=production']

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.spec.{ts,tsx}'], execArgv, ...patient } },
      { resolve: { alias }, test: { name: 'int', include: ['tests/int/**/*.spec.ts'], globalSetup: 'tests/support/cluster.ts', pool: 'forks', execArgv, ...heavy } },
      { resolve: { alias }, test: { name: 'e2e', include: ['tests/e2e/**/*.spec.ts'], globalSetup: 'tests/support/unpackBrowser.ts', pool: 'forks', execArgv, ...heavy, testTimeout: 300_000, hookTimeout: 600_000 } },
    ],
  },
})
