import { afterAll, describe, expect, it } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import { correctWithdrawal } from '../../../src/editorial/actions/correctWithdrawal'
import type { ComparisonAnswer } from '../../../src/editorial/endpoints/comparison'
import { type HistoryAnswer, editionsPerPage } from '../../../src/editorial/endpoints/history'
import type { WorkflowStatus } from '../../../src/editorial/endpoints/workflowStatus'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const get = async ({ id }: Subject, path: string) => callApi({ method: 'GET', path: `updates/${id}/${path}`, cookie: await signedIn(emailOf('officer'), password) })

const history = async (subject: Subject, more = ''): Promise<HistoryAnswer> => (await get(subject, `history?language=en${more}`)).json() as Promise<HistoryAnswer>

describe('the history of a document', () => {
  it('says what readers found after a withdrawal, and after it was corrected', async () => {
    const { officer } = room.personas
    const [subject, other] = [await anUpdate(room, { text: 'Withdrawn', exposure: 'public' }), await anUpdate(room, { text: 'Elsewhere', exposure: 'public' })]
    for (const one of [subject, other]) await goLive(room, { subject: one, language: 'en' })
    await act(room, { by: officer, action: 'withdraw', subject, language: 'en', reason: 'Wrong', withdrawal: { kind: 'notice', notice: 'error' } })
    await correctWithdrawal({ payload: room.payload, user: officer, subject, language: 'en', reason: 'There is a better page', withdrawal: { kind: 'redirect', to: other } })
    const told = (await history(subject)).events.map(({ action, to }) => [action, to])
    expect(told.slice(0, 2)).toEqual([['changeWithdrawal', 'redirect'], ['withdraw', 'notice']])
  })

  it('says what readers may see by each edition', async () => {
    const subject = await anUpdate(room, { text: 'For partners', exposure: 'partners' })
    await act(room, { by: room.personas.officer, action: 'submit', subject, language: 'en' })
    expect((await history(subject)).editions.map(({ exposure }) => exposure)).toEqual(['partners'])
  })

  it('says which edition readers get, and who of them', async () => {
    const { officer } = room.personas
    const subject = await anUpdate(room, { text: 'First words', exposure: 'partners' })
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: officer, data: { title: 'Second words' } })
    await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    const told = await history(subject)
    expect([told.exposure, told.editions.map(({ number, isLive, title }) => [number, isLive, title])]).toEqual(['partners', [[2, false, 'Second words'], [1, true, 'First words']]])
    await act(room, { by: officer, action: 'withdraw', subject, language: 'en', reason: 'Wrong', withdrawal: { kind: 'gone' } })
    expect((await history(subject)).editions.map(({ isLive }) => isLive)).toEqual([false, false])
  })

  it('names who wrote each edition, and who approved it or let it pass without a review', async () => {
    const { officer, reviewerEn, admin } = room.personas
    const subject = await anUpdate(room, { text: 'First', exposure: 'public' })
    await goLive(room, { subject, language: 'en' })
    await edit(room, { subject, language: 'en', by: officer, data: { title: 'In a hurry' } })
    await act(room, { by: admin, action: 'forcePublish', subject, language: 'en', reason: 'urgent' })
    await act(room, { by: reviewerEn, action: 'approve', subject, language: 'en' })
    const { editions, people } = await history(subject)
    expect(editions.map(({ authors, passages }) => [authors, passages.map(({ kind, by }) => [kind, by])])).toEqual([
      [[officer.id], [['forced', admin.id], ['approved', reviewerEn.id]]],
      [[officer.id], [['approved', reviewerEn.id]]],
    ])
    for (const { id } of [officer, reviewerEn, admin]) expect(people[id]).toMatch(/\S/)
  })

  it('sends no text but the two that are compared', async () => {
    const { officer } = room.personas
    const subject = await anUpdate(room, { text: 'First', exposure: 'public' })
    for (const summary of ['The first summary', 'The second summary', 'The third summary']) {
      await edit(room, { subject, language: 'en', by: officer, data: { summary } })
      await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    }
    await edit(room, { subject, language: 'en', by: officer, data: { summary: 'The summary in work' } })
    const listed = await history(subject)
    expect(JSON.stringify(listed)).not.toContain('summary')
    const [third, second] = listed.editions.map(({ id }) => id)
    const compared = async (query: string) => (await get(subject, `comparison?language=en${query}`)).json() as Promise<ComparisonAnswer>
    const summaries = ({ before, after }: ComparisonAnswer) => [before?.text['summary'], after.text['summary']]
    expect(summaries(await compared(`&from=${second}&to=${third}`))).toEqual(['The second summary', 'The third summary'])
    expect(summaries(await compared(`&from=${third}`))).toEqual(['The third summary', 'The summary in work'])
    expect((await compared(`&to=${second}`)).before).toBeNull()
  })

  it('compares the original that a translation was made from with the one that readers have', async () => {
    const { officer, translatorFr } = room.personas
    const subject = await anUpdate(room, { text: 'In two languages', exposure: 'public' })
    const liveWith = async (summary: string) => {
      await edit(room, { subject, language: 'en', by: officer, data: { summary } })
      await goLive(room, { subject, language: 'en' })
    }
    const drift = async () => ((await (await get(subject, 'workflow')).json()) as WorkflowStatus).languages.find(({ language }) => language === 'fr')?.drift
    await liveWith('As translated')
    await edit(room, { subject, language: 'fr', by: translatorFr, data: { title: 'En deux langues', body: aBody('Texte') } })
    await goLive(room, { subject, language: 'fr' })
    expect(await drift()).toBeNull()
    await liveWith('As readers have it')
    const found = await drift()
    const { before, after } = (await (await get(subject, `comparison?language=en&from=${found?.from}&to=${found?.to}`)).json()) as ComparisonAnswer
    expect([before?.text['summary'], after.text['summary']]).toEqual(['As translated', 'As readers have it'])
    await act(room, { by: translatorFr, action: 'submit', subject, language: 'fr', confirmed: true })
    expect(await drift()).toBeNull()
  })

  it('compares no edition of another language or document', async () => {
    const [subject, other] = [await anUpdate(room, { text: 'Here' }), await anUpdate(room, { text: 'There' })]
    await act(room, { by: room.personas.officer, action: 'submit', subject: other, language: 'en' })
    const { id } = (await history(other)).editions[0] ?? {}
    expect((await get(subject, `comparison?language=en&from=${id}`)).status).toBe(404)
    expect((await get(other, `comparison?language=fr&from=${id}`)).status).toBe(404)
    expect((await get(other, 'comparison?language=en&from=x')).status).toBe(400)
  })

  it('comes in pages: the newest first, the earlier ones when asked for, the edition asked for and the live one on every page', async () => {
    const { officer } = room.personas
    const subject = await anUpdate(room, { text: 'Version 1', exposure: 'public' })
    await goLive(room, { subject, language: 'en' })
    for (let number = 2; number <= editionsPerPage + 3; number++) {
      await edit(room, { subject, language: 'en', by: officer, data: { title: `Version ${number}` } })
      await act(room, { by: officer, action: 'submit', subject, language: 'en' })
    }
    const newest = await history(subject)
    expect([newest.editions.length, newest.editions[0]?.number, newest.earlier]).toEqual([editionsPerPage, editionsPerPage + 3, 4])
    expect(newest.others.map(({ number }) => number)).toEqual([1])
    const second = await history(subject, `&before=${newest.earlier}&edition=${newest.editions[0]?.id}`)
    expect([second.editions.map(({ number }) => number), second.earlier, second.others.map(({ number }) => number)]).toEqual([[3, 2, 1], null, [editionsPerPage + 3]])
    expect(second.isUnsubmitted).toBe(false)
    expect((await get(subject, 'history?language=en&before=x')).status).toBe(400)
  }, 240_000)
})
