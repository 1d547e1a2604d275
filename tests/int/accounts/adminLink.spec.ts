import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'
import type pg from 'pg'
import { describe, expect, it } from 'vitest'

import { makeReset, resetPassword } from '../../../src/accounts/resets'
import { loading } from '../../../src/commands/loading'
import { makeFirstAdministrator } from '../../../src/setup/firstAdministrator'
import { administratorLink } from '../../../src/setup/administrators'
import { aBackRoom } from '../../support/backRoom'

let payload: Payload
let admin: pg.Client
const chosen = 'otter plum window seven'

aBackRoom((room) => ({ payload, admin } = room))

type Said = { code: number; output: string; problem: string }

/** The command as whoever runs the server calls it. */
const adminLink = (args: string[] = [], settings: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve) => {
    const env = { ...process.env, LOG_LEVEL: 'silent', PUBLIC_URL: 'https://cms.example.org', ...settings }
    execFile(process.execPath, [...loading, 'src/commands/adminLink.ts', ...args], { env }, (error, output, problem) => resolve({ code: error === null ? 0 : Number(error.code), output, problem }))
  })
const tokenIn = ({ output }: Said, way: string): string => new RegExp(`^https://cms\\.example\\.org/${way}/([\\w-]{43})$`, 'm').exec(output)?.[1] ?? ''
const anAdministrator = (email: string) => payload.create({ collection: 'users', data: { name: 'Ada', email, password: chosen, roles: ['administrator'], active: true }, overrideAccess: true })

describe('the link that whoever runs the server prints', () => {
  it('makes an administrator where none may sign in, under an address that no account has', async () => {
    await payload.create({ collection: 'users', data: { name: 'Gone', email: 'gone@example.org', password: chosen, roles: ['administrator'], active: false }, overrideAccess: true })
    await payload.create({ collection: 'users', data: { name: 'Officer', email: 'officer@example.org', password: chosen, roles: ['officer'], active: true }, overrideAccess: true })
    const token = tokenIn(await adminLink(), 'setup')
    expect(await makeFirstAdministrator({ payload, token, person: { name: 'Ada', email: 'Gone@example.org', password: chosen } })).toEqual([{ key: 'field.mailTaken', field: 'email' }])
    expect(await makeFirstAdministrator({ payload, token, person: { name: 'Ada', email: 'ada@example.org', password: chosen } })).toBe('made')
  })

  it('lets the only administrator choose a password, once, although a letter was asked for a moment ago, and is recorded', async () => {
    const { docs: [ada] } = await payload.find({ collection: 'users', where: { email: { equals: 'ada@example.org' } }, overrideAccess: true })
    await makeReset(payload, { kind: 'users', account: String(ada?.id) })
    const printed = await adminLink()
    expect(printed).toMatchObject({ code: 0, problem: '' })
    const token = tokenIn(printed, 'account/reset')
    expect(await resetPassword({ payload, token, password: 'harbour lemon nineteen kite' })).toEqual({ kind: 'done', of: 'users' })
    expect(await resetPassword({ payload, token, password: 'harbour lemon nineteen kite' })).toEqual({ kind: 'gone' })
    const { rows } = await admin.query('select actor, account from accounts.events where action = $1', ['linkPrinted'])
    expect(rows).toEqual([{ actor: null, account: ada?.id }])
  })

  it('asks for the address where there are several, and names nobody', async () => {
    await anAdministrator('grace@example.org')
    const several = await adminLink()
    expect([several.code, several.output]).toEqual([1, ''])
    expect(several.problem).toContain('npm run admin:link -- name@example.org')
    expect(several.problem).not.toMatch(/ada|grace@/)
    const linkFor = (email: string) => administratorLink({ payload, publicUrl: 'https://cms.example.org', email })
    for (const email of ['officer@example.org', 'nobody@example.org', 'gone@example.org']) expect(await linkFor(email)).toEqual({ kind: 'unknown' })
    expect(await linkFor('Grace@example.org')).toMatchObject({ kind: 'password' })
  })

  it('says in one line that the product has to run', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'just-future-link-'))
    const ask = () => adminLink([], { DATABASE_URL: '', DATABASE_READ_URL: '', PAYLOAD_SECRET: '', DATA_DIR: folder })
    const said = { code: 1, output: '', problem: `the product does not run on ${folder}: start it first (npm start), and run this beside it with the same settings\n` }
    expect(await ask()).toEqual(said)
    // Left behind by one that was killed.
    mkdirSync(path.join(folder, 'postgres'))
    writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), '99999\n/x\n0\n1\n\n127.0.0.1\n')
    writeFileSync(path.join(folder, 'postgres.json'), JSON.stringify({ superuser: 'x', owner: 'y' }))
    expect(await ask()).toEqual(said)
    rmSync(folder, { recursive: true })
  })
})
