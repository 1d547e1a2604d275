import type { TypedUser } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Refusal } from '../../../src/domain/refusal'
import { makeFilesWait, oneBesideTheOther } from '../../support/meanwhile'
import { aNewsroom } from '../../support/newsroom'
import { uploadDocument, uploadImage } from '../../support/uploads'
import { aBody, anUpdate, edit } from '../../support/writing'

const room = aNewsroom()
let admin: pg.Client
beforeAll(async () => {
  admin = new pg.Client({ connectionString: room.database.adminUrl })
  await admin.connect()
  await makeFilesWait(admin)
})
afterAll(() => admin.end())

type Kind = 'documents' | 'media'
const aFile = async (kind: Kind): Promise<string> =>
  (await (kind === 'media' ? uploadImage : uploadDocument)(room, { by: room.personas.officer, language: 'en', data: kind === 'media' ? { alt: 'A room' } : {} })).id
const bodyWith = (id: string) => {
  const body = aBody('Text')
  return { root: { ...body.root, children: [...body.root.children, { type: 'upload', version: 3, format: '', id: '65f000000000000000000001', fields: null, relationTo: 'media', value: id }] } }
}

/** What something was refused for and where, or that it was done. */
const outcome = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    const { refusals } = (error as { data?: { refusals?: Refusal[] } }).data ?? {}
    if (!refusals) throw error
    return refusals.map(({ key, field }) => [key, ...(field ? [field] : [])].join(' ')).join(', ')
  }
}
const officer = (): TypedUser => room.personas.officer
const deleted = (collection: Kind, id: string) => () => outcome(room.payload.delete({ collection, id, overrideAccess: false, user: room.personas.officer2 }))
const isThere = async (collection: Kind, id: string) => (await admin.query(`select 1 from ${collection} where id = $1`, [id])).rowCount === 1
const uses = async (id: string) => (await admin.query('select 1 from editorial.file_uses where file = $1', [id])).rowCount

const create = (collection: 'organisations' | 'publications' | 'updates', data: object) => room.payload.create({ collection, locale: 'en', overrideAccess: false, user: officer(), data: data as never })
const inProgramme = (data: object) => room.payload.updateGlobal({ slug: 'programme', locale: 'en', overrideAccess: false, user: officer(), data: data as never })

/** A save that names a file, made ready: what is there before stands already. */
type Naming = () => Promise<(file: string) => Promise<unknown>>
const inUpdate = (data: (file: string) => Record<string, unknown>): Naming => async () => {
  const subject = await anUpdate(room)
  return (file) => edit(room, { subject, language: 'en', by: officer(), data: data(file) })
}
const inPublication: Naming = async () => {
  const { id } = await create('publications', { title: 'A report', type: 'report' })
  return (file) => edit(room, { subject: { collection: 'publications', id }, language: 'en', by: officer(), data: { file } })
}
const saves: [name: string, kind: Kind, field: string, Naming][] = [
  ['an image as a field', 'media', 'image', inUpdate((image) => ({ image }))],
  ['an image in a body', 'media', 'body', inUpdate((image) => ({ body: bodyWith(image) }))],
  ['a PDF', 'documents', 'file', inPublication],
  ['an image of a new document', 'media', 'image', () => Promise.resolve((image) => create('updates', { title: 'New', image }))],
  ['an image in the body of a new document', 'media', 'body', () => Promise.resolve((image) => create('updates', { title: 'New', body: bodyWith(image) }))],
  ['an image of the programme', 'media', 'image', () => Promise.resolve((image) => inProgramme({ image }))],
  ['an image in the body of the programme', 'media', 'body', () => Promise.resolve((image) => inProgramme({ body: bodyWith(image) }))],
]

describe.each(saves)('%s', { timeout: 60_000 }, (_name, kind, field, ready) => {
  test('that is being deleted is named by no save', async () => {
    const [file, save] = [await aFile(kind), await ready()]
    expect(await oneBesideTheOther(admin, deleted(kind, file), () => outcome(save(file)))).toEqual(['done', `field.danglingReference ${field}`])
    expect([await isThere(kind, file), await uses(file)]).toEqual([false, 0])
  })

  test('that is being named is deleted by nobody', async () => {
    const [file, save] = [await aFile(kind), await ready()]
    expect(await oneBesideTheOther(admin, () => outcome(save(file)), deleted(kind, file))).toEqual(['done', 'file.inUse'])
    expect([await isThere(kind, file), await uses(file)]).toEqual([true, 1])
  })
})

test('a text that names a file that is gone already is saved as before, and takes no other', async () => {
  const [lost, other] = [await aFile('media'), await aFile('media')]
  const subject = await anUpdate(room, { body: bodyWith(lost) })
  await admin.query('delete from media where id = any($1)', [[lost, other]])
  const save = (body: ReturnType<typeof bodyWith>) => outcome(edit(room, { subject, language: 'en', by: officer(), data: { body } }))
  const changed = bodyWith(lost)
  expect(await save({ root: { ...changed.root, children: [...changed.root.children, ...aBody('More').root.children] } as never })).toBe('done')
  expect(await save(bodyWith(other))).toBe('field.danglingReference body')
})

test('a file is deleted once, and under no spelling of its id while it is named', async () => {
  const [image, named] = [await aFile('media'), await aFile('media')]
  await anUpdate(room, { body: bodyWith(named) })
  expect(await deleted('media', named.toUpperCase())()).toBe('file.inUse')
  expect(await oneBesideTheOther(admin, deleted('media', image), deleted('media', image))).toEqual(['done', 'action.unknownDocument'])
})

test('a row that is none names no file, and keeps no document from being made', async () => {
  expect(await outcome(create('organisations', { title: 'A network', roles: [null] }))).toBe('done')
})
