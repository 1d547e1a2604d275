import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { inTurn } from '../../../src/files/inTurn'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'

const room = aNewsroom()
let cookie = ''

beforeAll(async () => {
  cookie = await signedIn(emailOf('officer'), password)
})
afterAll(closeApi)

type Answer = { status: number; doc?: { id: string; filename: string; sha256: string }; errors?: { data?: { errors?: { path: string; message: string }[] }; message: string }[] }

const picture = (red: number) => sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 20, b: 20 } } }).withExif({ IFD0: { Artist: 'Canary' } }).png().toBuffer()

type Sending = { bytes: Buffer; name?: string; values?: object; query?: string; id?: string; by?: string; locale?: string }
const send = async ({ bytes, name = 'a.png', values = {}, query = '', id, by = cookie, locale = 'en' }: Sending): Promise<Answer> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(values))
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  const answer = await callApi({ method: id ? 'PATCH' : 'POST', path: `media${id ? `/${id}` : ''}?locale=${locale}${query}`, cookie: by, body: form })
  return { ...((await answer.json()) as object), status: answer.status }
}

const inFolder = (name: string) => readdir(path.join(room.database.dataDir, name)).catch(() => [] as string[])
const sentences = ({ errors }: Answer) => errors?.flatMap(({ data, message }) => data?.errors?.map((each) => `${each.path}: ${each.message}`) ?? [message])

describe('many uploads at once', () => {
  it('wait their turn without holding a connection, exist for nobody meanwhile, and are all stored', async () => {
    let open = () => {}
    const gate = inTurn(() => new Promise<void>((resolve) => { open = resolve }))
    const sending = Array.from({ length: 40 }, async (_, index) => send({ bytes: await picture(index * 6), name: 'same.png' }))
    await expect.poll(async () => (await inFolder('spool')).length, { timeout: 120_000 }).toBe(40)
    const listed = await callApi({ method: 'GET', path: 'media?locale=en&depth=0', cookie })
    expect([listed.status, ((await listed.json()) as { totalDocs: number }).totalDocs, await inFolder('media')]).toEqual([200, 0, []])
    open()
    await gate
    const answers = await Promise.all(sending)
    expect(answers.map(({ status }) => status)).toEqual(Array(40).fill(201))
    expect(new Set(answers.map(({ doc }) => doc?.sha256)).size).toBe(40)
    expect(await inFolder('spool')).toEqual([])
    for (const name of await inFolder('media')) expect((await readFile(path.join(room.database.dataDir, 'media', name))).toString('latin1')).not.toMatch(/Canary|eXIf/)
  })
})

describe('an upload that is refused', () => {
  it('is one whose session ended while it waited, and leaves nothing behind', async () => {
    const before = await inFolder('media')
    let open = () => {}
    const gate = inTurn(() => new Promise<void>((resolve) => { open = resolve }))
    const sending = send({ bytes: await picture(7), by: await signedIn(emailOf('translatorFr'), password), locale: 'fr' })
    await expect.poll(async () => (await inFolder('spool')).length, { timeout: 60_000 }).toBe(1)
    await room.payload.update({ collection: 'users', where: { email: { equals: emailOf('translatorFr') } }, data: { active: false }, overrideAccess: true })
    open()
    await gate
    expect((await sending).status).toBe(403)
    expect([await inFolder('spool'), await inFolder('media')]).toEqual([[], before])
  })

  it('says why at its field and leaves nothing behind, neither raw nor stored', async () => {
    const before = await inFolder('media')
    const answer = await send({ bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), name: 'map.svg' })
    expect([answer.status, sentences(answer)?.[0]]).toEqual([400, expect.stringMatching(/^file: This is not a file we can publish/)])
    expect([await inFolder('spool'), await inFolder('media')]).toEqual([[], before])
  })

  it('is one by a person who may not upload, before its bytes are looked at', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(await picture(1))]), 'a.png')
    const reviewer = await signedIn(emailOf('reviewerEn'), password)
    expect((await callApi({ method: 'POST', path: 'media?locale=en', cookie: reviewer, body: form })).status).toBe(403)
    expect(await inFolder('spool')).toEqual([])
  })

  it('is one from an address, and nothing is fetched', async () => {
    let knocks = 0
    const server = createServer((socket) => { knocks++; socket.destroy() })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const body = { filename: 'a.png', url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.png` }
    const answer = await callApi({ method: 'POST', path: 'media?locale=en', cookie, body })
    await new Promise((resolve) => server.close(resolve))
    expect([answer.status, knocks]).toEqual([400, 0])
  })

  it('is one that asks for a crop, new or stored: what is shown and what is served would differ', async () => {
    const stored = await send({ bytes: await picture(200) })
    const crop = '&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=10&uploadEdits[heightInPixels]=10'
    expect((await send({ bytes: await picture(201), query: crop })).status).toBe(400)
    expect((await callApi({ method: 'PATCH', path: `media/${stored.doc?.id ?? ''}?locale=en${crop}`, cookie, body: { credit: 'x' } })).status).toBe(400)
  })
})

describe('what was stored', () => {
  it('is hashed again: a save is undone where the disk does not hold what was checked', async () => {
    const first = await send({ bytes: await picture(99) })
    const sha256 = first.doc?.sha256 ?? ''
    const file = path.join(room.database.dataDir, 'files', sha256.slice(0, 2), sha256)
    const bytes = await readFile(file)
    await writeFile(file, Buffer.alloc(bytes.byteLength))
    expect((await send({ bytes: await picture(99) })).status).toBe(500)
    const { totalDocs } = await room.payload.count({ collection: 'media', where: { sha256: { equals: sha256 } }, overrideAccess: true })
    expect(totalDocs).toBe(1)
    await writeFile(file, bytes)
    expect((await send({ bytes: await picture(99) })).status).toBe(201)
  })
})
