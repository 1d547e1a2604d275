import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, test } from 'vitest'

/** Room → rooms it may import. `env`, `log`, `shortage` and `startFault` are files at the top of src. */
const rooms: Record<string, readonly string[]> = {
  domain: ['i18n'],
  i18n: ['domain'],
  formats: ['domain', 'i18n'],
  env: [],
  startFault: [],
  shortage: [],
  log: ['env', 'database', 'shortage'],
  access: ['domain', 'i18n'],
  database: ['env', 'migrations', 'startFault', 'shortage'],
  accounts: ['domain', 'i18n', 'env', 'log', 'database', 'mail'],
  mail: ['env', 'log', 'database'],
  reports: ['domain', 'i18n', 'log', 'database', 'accounts', 'mail', 'editorial'],
  fields: ['domain', 'i18n', 'access', 'blocks', 'database', 'editions'],
  hooks: ['domain', 'i18n', 'editorial', 'database', 'editions'],
  editions: ['domain', 'i18n', 'env', 'database'],
  editorial: ['domain', 'i18n', 'access', 'fields', 'hooks', 'editions', 'database', 'components', 'files'],
  files: ['domain', 'i18n', 'env'],
  blocks: ['domain', 'i18n', 'fields', 'components'],
  collections: ['domain', 'i18n', 'access', 'accounts', 'mail', 'fields', 'hooks', 'editorial', 'files', 'blocks', 'database', 'env'],
  globals: ['domain', 'i18n', 'access', 'fields', 'hooks', 'editorial', 'files', 'blocks'],
  published: ['domain', 'i18n', 'env', 'log', 'shortage'],
  delivery: ['domain', 'env', 'i18n', 'log'],
  components: ['domain', 'i18n', 'editorial', 'access', 'accounts', 'mail', 'reports', 'database'],
  app: ['published', 'components', 'blocks', 'formats', 'i18n', 'domain', 'env', 'files', 'editorial', 'access', 'accounts', 'setup', 'log', 'collections', 'reports'],
  migrations: ['domain', 'editions'],
  setup: ['accounts', 'domain', 'i18n', 'env', 'database', 'log'],
  seed: ['accounts', 'domain', 'i18n', 'editions', 'editorial', 'files', 'env', 'database', 'setup', 'log', 'startFault'],
}
const unrestricted = new Set(['commands', 'server', 'payload-types'])

const source = path.resolve('src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('payload-types'))
const roomOf = (relative: string): string => (relative.split(path.sep)[0] ?? '').replace(/\.tsx?$/, '')

const importsOf = (file: string): { target: string; isType: boolean }[] =>
  [...readFileSync(path.join(source, file), 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gm)].map(([, type, target = '']) => ({ target, isType: type !== undefined }))

const resolved = (file: string, target: string): string | null => {
  if (target.startsWith('@/')) return target.slice(2)
  return target.startsWith('.') ? path.relative(source, path.resolve(source, path.dirname(file), target)) : null
}

test('every file imports only what its room may', () => {
  const strays = files.flatMap((file) => {
    const room = roomOf(file)
    if (unrestricted.has(room)) return []
    const allowed = rooms[room]
    if (!allowed) return [`${file}: no such room`]
    return importsOf(file).flatMap(({ target }) => {
      const to = resolved(file, target)
      const toRoom = to === null || to.startsWith('..') ? null : roomOf(to)
      return toRoom === null || toRoom === room || toRoom === 'payload-types' || allowed.includes(toRoom) ? [] : [`${file} → ${toRoom}`]
    })
  })
  expect(strays).toEqual([])
})

test('what a reader reaches never meets Payload', () => {
  const reachable = files.filter((file) => ['published', 'delivery', 'formats', 'domain'].includes(roomOf(file)) || file.startsWith(path.join('app', '(site)')) || file.startsWith(path.join('components', 'site')))
  const strays = reachable.flatMap((file) => importsOf(file).filter(({ target, isType }) => !isType && /^(payload|@payloadcms|@payload-config)/.test(target)).map(({ target }) => `${file} → ${target}`))
  expect(strays).toEqual([])
  expect(reachable.length).toBeGreaterThan(50)
})

test('only who starts the product tells the operator sentences; what runs writes no words', () => {
  const tellers = files.filter((file) => /\b(say|tell)\b[^'"]*\} from '[./]*\/log'/.test(readFileSync(path.join(source, file), 'utf8')))
  expect(tellers.filter((file) => !['commands', 'seed', 'server'].includes(roomOf(file)))).toEqual([])
  expect(tellers.length).toBeGreaterThan(3)
})
