import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

import { loading } from '../../../src/commands/loading'

const folder = mkdtempSync(path.join(tmpdir(), 'just-future-password-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = (settings: Record<string, string>): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...loading, 'src/commands/start.ts'], { env: { ...process.env, NODE_ENV: 'production', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
    child.once('close', (code) => resolve({ code, output: said.join('') }))
  })

test('a password of the demo accounts that is easy to guess is refused before anything is made, also by a log that is silent', async () => {
  const dataDir = path.join(folder, 'data')
  const { code, output } = await start({ DATA_DIR: dataDir, SEED_PASSWORD: 'password1234', SEED_DEMO: 'yes', LOG_LEVEL: 'silent' })
  expect([code, output.trim().split('\n').length, output.includes('SEED_PASSWORD is too easy to guess'), existsSync(dataDir)], output).toEqual([1, 1, true, false])
})
