import { afterAll, describe, expect, it } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import { correctWithdrawal } from '../../../src/editorial/actions/correctWithdrawal'
import { type HistoryAnswer, editionsPerPage } from '../../../src/editorial/endpoints/history'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { act, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()
afterAll(closeApi)

const history = async ({ id }: Subject, more = ''): Promise<HistoryAnswer> =>
  (await callApi({ method: 'GET', path: `updates/${id}/history?language=en${more}`, cookie: await signedIn(emailOf('officer'), password) })).json() as Promise<HistoryAnswer>

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
    expect(second.working.isUnsubmitted).toBe(false)
    expect((await callApi({ method: 'GET', path: `updates/${subject.id}/history?language=en&before=x`, cookie: await signedIn(emailOf('officer'), password) })).status).toBe(400)
  }, 240_000)
})
