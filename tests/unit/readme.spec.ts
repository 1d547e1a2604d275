import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { readEnv, settings } from '../../src/env'

const readme = readFileSync('README.md', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| (.+) \|$/gm)].map(([, name = '', value = '']) => ({ name, value }))

test('the README explains exactly the settings that there are', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(settings).sort())
})

test('the README tells the defaults as they are', () => {
  const told = rows.flatMap(({ name, value }) => (name !== 'PUBLIC_URL' && value.startsWith('`') ? [[name, value.replaceAll('`', '')]] : []))
  const all = Object.entries(readEnv({})).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(all))
})

test('every command of the README exists', () => {
  const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

test('every file, folder and picture that the README names is there', () => {
  const named = [...readme.matchAll(/`((?:src|tests|docs|\.ci)\/[\w./-]*)`|\]\(([\w./-]+)\)/g)].map(([, path, target]) => path ?? target ?? '')
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

test('every room has its place in the README', () => {
  const layout = readme.slice(readme.indexOf('## Where things are'))
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(rooms.filter((room) => !new RegExp(`^\\|.*\`${room}\`.* \\| `, 'm').test(layout))).toEqual([])
})
