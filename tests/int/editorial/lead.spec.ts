import { afterAll, expect, test } from 'vitest'

import { changeLead } from '../../../src/editorial/actions/changeLead'
import { queueOf } from '../../../src/domain/queue'
import { standingRowsOf } from '../../../src/editorial/queue'
import { runOn } from '../../../src/database/session'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password, type Persona } from '../../support/personas'
import { act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const change = (by: Persona, given: { subject: Awaited<ReturnType<typeof anUpdate>>; language: 'en' | 'fr' }) => changeLead({ payload: room.payload, user: by, ...given })
const rowsOf = async (subject: Awaited<ReturnType<typeof anUpdate>>) =>
  (await standingRowsOf(runOn(room.payload), subject)).map(({ language, lead, title, titleLanguage, hasText }) => ({ language, lead, title, titleLanguage, hasText }))

test('a document written by mistake in the wrong language gets the right lead, its text stays where it is, and the other is written as the original', async () => {
  const { officer } = room.personas
  const subject = await anUpdate(room, { text: 'Un titre écrit en anglais par erreur' })
  await change(officer, { subject, language: 'fr' })
  expect(await rowsOf(subject)).toEqual([
    { language: 'en', lead: 'fr', title: 'Un titre écrit en anglais par erreur', titleLanguage: 'en', hasText: true },
    { language: 'fr', lead: 'fr', title: 'Un titre écrit en anglais par erreur', titleLanguage: 'en', hasText: false },
  ])
  await edit(room, { subject, language: 'fr', by: officer, data: { title: 'Le bon titre', date: '2026-03-01T00:00:00.000Z' } })
  expect(await rowsOf(subject)).toMatchObject([{ lead: 'fr' }, { lead: 'fr', title: 'Le bon titre', hasText: true }])
  expect(await refusalsOf(edit(room, { subject, language: 'en', by: officer, data: { title: 'No longer the original' } }))).toEqual(['language.notYours'])
})

test('lists go on to say what it is called and who will get it', async () => {
  const { officer } = room.personas
  const subject = await anUpdate(room, { text: 'Written in the wrong language' })
  await change(officer, { subject, language: 'fr' })
  const rows = await standingRowsOf(runOn(room.payload), subject)
  expect(rows.map(({ exposure }) => exposure.chosen)).toEqual(['public', 'public'])
  expect(queueOf(officer, rows).map(({ group, row }) => [group, row.language]), 'it stays among the drafts of who wrote it').toEqual([['drafts', 'fr']])
  expect((await listed('locale=fr&depth=0&limit=100')).find(({ id }) => id === subject.id)).toMatchObject({ leadTitle: { language: 'en', title: 'Written in the wrong language' } })
})

test('nobody but who may change shared values changes it', async () => {
  const subject = await anUpdate(room)
  for (const name of ['translatorFr', 'reviewerFr', 'admin'] as const)
    expect(await refusalsOf(change(room.personas[name], { subject, language: 'fr' })), name).toEqual(['action.notAllowed'])
})

test('once anything was submitted, in whatever state it is now, it stays', async () => {
  const { officer, reviewerEn } = room.personas
  const [submitted, returned, live] = [await anUpdate(room), await anUpdate(room), await anUpdate(room)]
  await act(room, { by: officer, action: 'submit', subject: submitted, language: 'en' })
  await act(room, { by: officer, action: 'submit', subject: returned, language: 'en' })
  await act(room, { by: reviewerEn, action: 'requestChanges', subject: returned, language: 'en', reason: 'Shorter' })
  await goLive(room, { subject: live, language: 'en' })
  for (const subject of [submitted, returned, live]) expect(await refusalsOf(change(officer, { subject, language: 'fr' }))).toEqual(['lead.submitted'])
})

const listed = async (query: string) => {
  const cookie = await signedIn(emailOf('officer'), password)
  const answer = await callApi({ method: 'GET', path: `updates?${query}`, cookie, headers: { 'accept-language': 'en' } })
  return ((await answer.json()) as { docs: { id: string; title?: string; leadTitle?: unknown }[] }).docs
}

test('where only titles are asked for, a document without one in this language is named by its lead language, and marked', async () => {
  const french = await anUpdate(room, { text: 'Un forum à Gao', language: 'fr' })
  const english = await anUpdate(room, { text: 'A forum in Gao' })
  const titles = async (locale: string) =>
    Object.fromEntries((await listed(`locale=${locale}&depth=0&limit=100&select[title]=true`)).map(({ id, title }) => [id, title]))
  expect(await titles('en')).toMatchObject({ [french.id]: 'Un forum à Gao (in French)', [english.id]: 'A forum in Gao' })
  expect(await titles('fr')).toMatchObject({ [french.id]: 'Un forum à Gao', [english.id]: 'A forum in Gao (in English)' })
})

test('a list shows the lead’s title beside an empty one, which stays empty for a form', async () => {
  const french = await anUpdate(room, { text: 'Une liste', language: 'fr' })
  const found = (await listed('locale=en&depth=0&limit=100')).find(({ id }) => id === french.id)
  expect(found).toMatchObject({ leadTitle: { language: 'fr', title: 'Une liste' } })
  expect(found?.title ?? null).toBeNull()
  const stored = await room.payload.findByID({ collection: 'updates', id: french.id, locale: 'en', fallbackLocale: false, overrideAccess: true })
  expect(stored.title ?? null).toBeNull()
})
