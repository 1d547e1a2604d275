import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { keepPasswords } from '../../../src/database/embedded/passwords'

let dataDir: string
beforeEach(() => (dataDir = mkdtempSync(path.join(tmpdir(), 'passwords-'))))
afterEach(() => rmSync(dataDir, { recursive: true }))

const keep = () => keepPasswords({ dataDir, dataFolder: path.join(dataDir, 'postgres') })
const aDatabase = () => {
  mkdirSync(path.join(dataDir, 'postgres'))
  writeFileSync(path.join(dataDir, 'postgres/PG_VERSION'), '17')
}

describe('the passwords of the database', () => {
  test('are made once', () => {
    const made = keep()
    aDatabase()
    expect(keep()).toEqual(made)
    expect(made.owner).not.toBe(made.superuser)
  })

  test('that are gone beside a database are asked for, and no others made', () => {
    aDatabase()
    expect(keep).toThrow(`postgres.json, which holds the passwords of the database in ${dataDir}, is missing: put it back beside the folder postgres, from the same backup`)
    expect(readdirSync(dataDir)).toEqual(['postgres'])
  })

  test.each(['{x', '', 'null', '{}', '[]', '{"superuser":"a"}', '{"superuser":1,"owner":2}'])('that cannot be read are named by their file: %j', (text) => {
    writeFileSync(path.join(dataDir, 'postgres.json'), text)
    expect(keep).toThrow(/^\/.*postgres\.json cannot be read as the passwords of the database/)
  })
})
