import { afterAll, describe, expect, test } from 'vitest'

import { runOn } from '../../../src/database/session'
import { editionsOf } from '../../../src/editions/candidates'
import type { Subject } from '../../../src/domain/edition'
import { restoreText } from '../../../src/editorial/actions/restoreText'
import type { ReviewAnswer } from '../../../src/editorial/endpoints/review'
import type { LanguageStatus, WorkflowStatus } from '../../../src/editorial/endpoints/workflowStatus'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const read = async <T>({ id }: Subject, path: string): Promise<T> =>
  (await callApi({ method: 'GET', path: `updates/${id}/${path}`, cookie: await signedIn(emailOf('reviewerFr'), password) })).json() as Promise<T>
const frenchOf = async (subject: Subject): Promise<LanguageStatus> => {
  const { languages } = await read<WorkflowStatus>(subject, 'workflow')
  const found = languages.find(({ language }) => language === 'fr')
  if (!found) throw new Error('no French')
  return found
}
const idOf = async (subject: Subject, number: number, language: 'en' | 'fr' = 'en') => (await editionsOf(runOn(room.payload), { subject, language })).find((one) => one.number === number)?.id ?? ''
const answersOf = async (subject: Subject) => (await editionsOf(runOn(room.payload), { subject, language: 'fr' }))[0]?.basedOn

const french = (title = 'Titre') => ({ title, summary: title, body: aBody(title) })
const asTranslator = (subject: Subject, action: 'submit' | 'takeBack', more: { confirmed?: boolean } = {}) => act(room, { by: room.personas.translatorFr, action, subject, language: 'fr', ...more })
const translate = (subject: Subject, data: object = french()) => edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: data as Record<string, unknown> })
const sendBack = (subject: Subject) => act(room, { by: room.personas.reviewerFr, action: 'requestChanges', subject, language: 'fr', reason: 'Not yet' })
const typeOn = (subject: Subject) => edit(room, { subject, language: 'en', by: room.personas.officer, data: { title: 'Moved on' } })
const moveOn = async (subject: Subject) => {
  await typeOn(subject)
  await goLive(room, { subject, language: 'en' })
}

/** What became of a translation of the first version, before its original moved on. */
const fates: Record<string, (subject: Subject) => Promise<unknown>> = {
  'in review': (subject) => asTranslator(subject, 'submit'),
  'sent back': async (subject) => (await asTranslator(subject, 'submit'), sendBack(subject)),
  'taken back': async (subject) => (await asTranslator(subject, 'submit'), asTranslator(subject, 'takeBack')),
  withdrawn: async (subject) => {
    await goLive(room, { subject, language: 'fr' })
    await act(room, { by: room.personas.officer, action: 'withdraw', subject, language: 'fr', reason: 'Wrong', withdrawal: { kind: 'gone' } })
  },
  live: (subject) => goLive(room, { subject, language: 'fr' }),
  'live, and another sent back': async (subject) => {
    await goLive(room, { subject, language: 'fr' })
    await translate(subject, { title: 'Mieux' })
    await asTranslator(subject, 'submit')
    await sendBack(subject)
  },
  'restored over a later text': async (subject) => {
    await asTranslator(subject, 'submit')
    await translate(subject, { title: 'Plus tard' })
    await asTranslator(subject, 'submit')
    await restoreText({ payload: room.payload, user: room.personas.translatorFr, subject, language: 'fr', edition: await idOf(subject, 1, 'fr') })
  },
}

describe('a translation whose original moved on', () => {
  test.each(Object.keys(fates))('says so, asks before it is submitted as it is, and then answers the newer one: %s', async (fate) => {
    const subject = await anUpdate(room, { exposure: 'public' })
    await goLive(room, { subject, language: 'en' })
    await translate(subject)
    await fates[fate]?.(subject)
    expect((await frenchOf(subject)).drift).toBeNull()
    await moveOn(subject)
    const [first, second] = [await idOf(subject, 1), await idOf(subject, 2)]
    expect(await frenchOf(subject)).toMatchObject({ drift: { from: first, to: second }, isBehind: true, isUnchanged: true })
    expect(await refusalsOf(asTranslator(subject, 'submit'))).toEqual(['action.unconfirmed'])
    expect(await answersOf(subject)).toBe(first)
    expect(await refusalsOf(asTranslator(subject, 'submit', { confirmed: true }))).toEqual([])
    expect([await answersOf(subject), (await frenchOf(subject)).drift]).toEqual([second, null])
    expect((await read<ReviewAnswer>(subject, 'review?language=fr')).original).toMatchObject({ number: 2, isAnswered: true, movedOn: null, drift: null })
  })

  test('is judged in review by the version that it was made from, with what changed since', async () => {
    const subject = await anUpdate(room, { exposure: 'public' })
    await goLive(room, { subject, language: 'en' })
    await translate(subject)
    await asTranslator(subject, 'submit')
    await moveOn(subject)
    expect((await read<ReviewAnswer>(subject, 'review?language=fr')).original).toMatchObject({ number: 1, isAnswered: true, movedOn: 2, drift: { from: await idOf(subject, 1), to: await idOf(subject, 2) } })
  })

  test('is submitted without a question once it was changed', async () => {
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await translate(subject)
    await fates['taken back']?.(subject)
    await moveOn(subject)
    await translate(subject, { title: 'Adapté' })
    expect([await frenchOf(subject), await refusalsOf(asTranslator(subject, 'submit'))]).toMatchObject([{ isBehind: true, isUnchanged: false }, []])
    expect(await answersOf(subject)).toBe(await idOf(subject, 2))
  })

  test('goes on answering what it was made from when it is put live, or kept, without anybody comparing the two', async () => {
    const subject = await anUpdate(room)
    await goLive(room, { subject, language: 'en' })
    await translate(subject)
    await fates['sent back']?.(subject)
    await moveOn(subject)
    await act(room, { by: room.personas.admin, action: 'forcePublish', subject, language: 'fr', reason: 'Urgent' })
    expect(await answersOf(subject)).toBe(await idOf(subject, 1))
    await translate(subject, { title: 'En cours' })
    await restoreText({ payload: room.payload, user: room.personas.translatorFr, subject, language: 'fr', edition: await idOf(subject, 1, 'fr') })
    expect((await editionsOf(runOn(room.payload), { subject, language: 'fr' }))[0]).toMatchObject({ state: 'kept', basedOn: await idOf(subject, 1) })
  })

  test('tells what its live version does not follow yet, once what would have followed it was taken back', async () => {
    const subject = await anUpdate(room, { exposure: 'public' })
    await goLive(room, { subject, language: 'en' })
    await translate(subject)
    await goLive(room, { subject, language: 'fr' })
    await moveOn(subject)
    expect(await frenchOf(subject)).toMatchObject({ sinceLive: null, drift: { from: await idOf(subject, 1) } })
    await translate(subject, { title: 'Adapté' })
    await asTranslator(subject, 'submit')
    expect(await frenchOf(subject), 'in review, where its reviewer is told').toMatchObject({ sinceLive: null, drift: null })
    await asTranslator(subject, 'takeBack')
    expect(await frenchOf(subject)).toMatchObject({ drift: null, sinceLive: { number: 1, drift: { from: await idOf(subject, 1), to: await idOf(subject, 2) } } })
    await goLive(room, { subject, language: 'fr' })
    expect(await frenchOf(subject)).toMatchObject({ drift: null, sinceLive: null })
  })

  test.each([
    ['submitted', true],
    ['never submitted', false],
  ])('from one that was not live and was %s is compared with it as it is now', async (_how, isSubmitted) => {
    const subject = await anUpdate(room)
    if (isSubmitted) await act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' })
    await translate(subject)
    await fates['taken back']?.(subject)
    expect((await frenchOf(subject)).drift).toBeNull()
    await typeOn(subject)
    expect((await frenchOf(subject)).drift).toEqual({ from: isSubmitted ? await idOf(subject, 1) : null, to: null })
    expect(await refusalsOf(asTranslator(subject, 'submit'))).toEqual(['action.unconfirmed'])
  })
})
