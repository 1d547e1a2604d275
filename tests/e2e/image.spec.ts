import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, expect, test } from 'vitest'

const clean = mkdtempSync(path.join(tmpdir(), 'just-future-image-'))
afterAll(() => rmSync(clean, { recursive: true, force: true }))

/** The settings of this machine's npm, and nothing of this product's: no NODE_ENV either, as in the image. */
const env = {
  PATH: process.env.PATH, HOME: clean, npm_config_userconfig: process.env.npm_config_userconfig, NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS,
} as unknown as NodeJS.ProcessEnv

/** The steps of the stage that builds, in their order: what stands between the first FROM and the second. */
const steps = (readFileSync('Dockerfile', 'utf8').split(/^FROM /m)[1] ?? '').split('\n').filter((line) => /^(COPY|RUN) /.test(line))

/** What `COPY . .` brings: the files of the product, without what .dockerignore leaves out. */
const sources = (): string[] => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean)
  const known = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\n').filter(Boolean)
  return known.filter((file) => existsSync(file) && !ignored.includes(file.split('/')[0] ?? ''))
}

const copy = (line: string) => {
  const named = line.split(' ').slice(1, -1)
  for (const file of named.includes('.') ? sources() : named) cpSync(file, path.join(clean, file), { recursive: true })
}

test('the image’s steps, in a clean folder, end with a build that the product would start from', { timeout: 900_000 }, () => {
  expect(steps.length).toBeGreaterThan(3)
  for (const step of steps) {
    if (step.startsWith('COPY ')) {
      copy(step)
      continue
    }
    const { status, stderr } = spawnSync('sh', ['-c', step.slice('RUN '.length)], { cwd: clean, encoding: 'utf8', env })
    expect([step, status, status === 0 ? '' : stderr.slice(-500)]).toEqual([step, 0, ''])
  }
  expect(existsSync(path.join(clean, '.next', 'BUILD_ID'))).toBe(true)
  const current = spawnSync(process.execPath, ['--import', 'tsx', '-e', "import('./src/commands/currentBuild.ts').then(({ isBuildCurrent }) => process.exit(isBuildCurrent() ? 0 : 3))"], { cwd: clean })
  expect(current.status).toBe(0)
})
