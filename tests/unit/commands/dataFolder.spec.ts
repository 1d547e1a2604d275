import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openDataFolder } from '../../../src/commands/dataFolder'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'just-future-folder-'))
  chmodSync(folder, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a data folder is made where needed, and nothing is left in it', () => {
  const made = openDataFolder(path.join(folder, 'new', 'data'))
  expect(made).toBe(path.join(folder, 'new', 'data'))
  expect(readdirSync(made)).toEqual([])
  expect(openDataFolder(made)).toBe(made)
})

test('a file is no data folder, and lies in none', () => {
  const file = path.join(folder, 'file')
  writeFileSync(file, 'x')
  for (const at of [file, path.join(file, 'data')]) expect(() => openDataFolder(at)).toThrow(new RegExp(`^the data folder ${at} cannot be a folder, since a file stands there: set DATA_DIR to a folder$`))
})

/** Root may write everywhere: the rights are then those of another user. */
const asAnyone = (work: () => void) => {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

test('a folder that cannot be written is told before anything is started', () => {
  const closed = path.join(folder, 'closed')
  openDataFolder(closed)
  chmodSync(closed, 0o555)
  asAnyone(() => expect(() => openDataFolder(closed)).toThrow(/^the data folder \S+closed cannot be read and written \(EACCES\): give this user the right to it, or set DATA_DIR to another folder$/))
})

test('a folder where the system lets nobody make one is refused, and does not keep the start waiting', () => {
  expect(() => openDataFolder('/proc/nowhere/data')).toThrow(/^the data folder \/proc\/nowhere\/data cannot be (read and )?written/)
})

test('a folder for what nobody may see yet is closed to every other account, also when it stands already', () => {
  const open = openDataFolder(path.join(folder, 'uploads'))
  chmodSync(open, 0o755)
  expect(statSync(openDataFolder(open, { isClosed: true })).mode & 0o777).toBe(0o700)
})
