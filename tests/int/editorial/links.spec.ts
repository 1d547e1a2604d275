import { afterAll, expect, test } from 'vitest'

import type { WorkflowStatus } from '../../../src/editorial/endpoints/workflowStatus'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const aBodyWithLink = (url: string) => {
  const body = aBody('Read more')
  const [paragraph] = body.root.children
  const link = { type: 'link', version: 3, format: '', indent: 0, direction: null, id: '64b000000000000000000001', fields: { linkType: 'custom', newTab: false, url }, children: paragraph?.children ?? [] }
  return { root: { ...body.root, children: [{ ...paragraph, children: [link] }] } }
}
const withLink = async (url: string) => {
  const subject = await anUpdate(room)
  await edit(room, { subject, language: 'en', by: room.personas.officer, data: { body: aBodyWithLink(url) } })
  return subject
}

test.each(['www.example.org', '#_ftn1', '', 'https://exam ple.org', 'file:///C:/report.docx'])('a link to %j never costs the text around it: it is saved, and keeps the text from being submitted', async (url) => {
  const subject = await withLink(url)
  expect(await refusalsOf(act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' }))).toEqual(['field.linkForm'])
})

test.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'])('a link to %j is not even saved', async (url) => {
  await expect(withLink(url)).rejects.toThrow(/invalid/i)
})

test('a link that leads somewhere is submitted', async () => {
  const subject = await withLink('https://example.org/report')
  expect(await refusalsOf(act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' }))).toEqual([])
})

const withFootnote = async (text: string | undefined) => {
  const body = aBody('Read more')
  const [paragraph] = body.root.children
  const footnote = { type: 'inlineBlock', version: 1, fields: { id: '64b000000000000000000002', blockType: 'footnote', blockName: '', ...(text === undefined ? {} : { text }) } }
  const subject = await anUpdate(room)
  await edit(room, { subject, language: 'en', by: room.personas.officer, data: { summary: 'Words of the same save', body: { root: { ...body.root, children: [{ ...paragraph, children: [...(paragraph?.children ?? []), footnote] }] } } } })
  return subject
}

test.each<[string | undefined, string[]]>([[undefined, ['field.footnoteEmpty']], ['', ['field.footnoteEmpty']], ['  ', ['field.footnoteEmpty']], ['Interview in Gao.', []]])('a footnote that says %j is saved with its text, and %j keeps that from being submitted', async (text, reasons) => {
  const subject = await withFootnote(text)
  expect(await room.payload.findByID({ collection: 'updates', id: subject.id, locale: 'en', depth: 0, overrideAccess: true })).toMatchObject({ summary: 'Words of the same save' })
  expect(await refusalsOf(act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' }))).toEqual(reasons)
})

test('what a text leads to is told while readers do not have it in that language, once for all its links', async () => {
  const { personas } = room
  const target = await anUpdate(room, { text: 'The page that is meant' })
  const body = aBody('Read more')
  const [paragraph] = body.root.children
  const link = { type: 'link', version: 3, format: '', indent: 0, direction: null, id: '64b000000000000000000003', fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'updates', value: target.id } }, children: paragraph?.children ?? [] }
  const subject = await anUpdate(room)
  await edit(room, { subject, language: 'en', by: personas.officer, data: { body: { root: { ...body.root, children: [{ ...paragraph, children: [link, link] }] } } } })
  const told = async () => {
    const answer = await callApi({ method: 'GET', path: `updates/${subject.id}/workflow`, cookie: await signedIn(emailOf('officer'), password) })
    return ((await answer.json()) as WorkflowStatus).languages.map(({ language, notLive }) => [language, notLive.map(({ id, name }) => [id, name])])
  }
  expect(await told()).toEqual([['en', [[target.id, 'The page that is meant']]], ['fr', []]])
  await goLive(room, { subject: target, language: 'en' })
  expect(await told()).toEqual([['en', []], ['fr', []]])
  await act(room, { by: personas.officer, action: 'withdraw', subject: target, language: 'en', reason: 'An error', withdrawal: { kind: 'gone' } })
  expect(await told()).toEqual([['en', [[target.id, 'The page that is meant']]], ['fr', []]])
})
