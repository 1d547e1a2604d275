import { afterAll, expect, test } from 'vitest'

import { runOn } from '../../../src/database/session'
import type { Subject } from '../../../src/domain/edition'
import type { RestoringAnswer } from '../../../src/editorial/endpoints/restoring'
import { editionsOf } from '../../../src/editions/candidates'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aPdf, uploadDocument, uploadImage } from '../../support/uploads'
import { aBody, act } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const asked = async (subject: Subject, { edition, language = 'en' }: { edition: string; language?: string }) =>
  callApi({ method: 'GET', path: `publications/${subject.id}/restore-text?language=${language}&edition=${edition}`, cookie: await signedIn(emailOf('officer'), password) })

test('whoever restores a text learns which of its files do not come back with it', async () => {
  const { payload, personas } = room
  const { id: file } = await uploadDocument(room, { by: personas.officer, language: 'en' })
  const { id: image } = await uploadImage(room, { by: personas.officer, language: 'en', data: { alt: 'A room' } })
  const body = aBody('Text')
  const withImage = { root: { ...body.root, children: [...body.root.children, { type: 'upload', version: 3, format: '', id: '65f000000000000000000001', fields: null, relationTo: 'media', value: image }] } }
  const { id } = await payload.create({ collection: 'publications', locale: 'en', overrideAccess: false, user: personas.officer, data: { title: 'A report', abstract: 'Text', type: 'report', file, body: withImage } as never })
  const subject = { collection: 'publications', id: String(id) }
  await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
  const edition = (await editionsOf(runOn(payload), { subject, language: 'en' }))[0]?.id ?? ''
  const replaced = async () => ((await (await asked(subject, { edition })).json()) as RestoringAnswer).replaced

  expect(await replaced()).toEqual([])
  const before = await payload.findByID({ collection: 'documents', id: file, overrideAccess: true })
  await payload.update({ collection: 'documents', id: file, locale: 'en', overrideAccess: false, user: personas.officer, data: {} as never, file: aPdf() })
  expect(await replaced()).toEqual([{ collection: 'documents', id: file, sha256: before.sha256, name: before.downloadName }])
  await payload.update({ collection: 'media', id: image, locale: 'en', overrideAccess: false, user: personas.officer, data: { alt: 'A hall' } as never })
  expect((await replaced()).map((one) => one.id).sort()).toEqual([file, image].sort())
  expect((await asked(subject, { edition, language: 'fr' })).status, 'a version of another language').toBe(404)
})
