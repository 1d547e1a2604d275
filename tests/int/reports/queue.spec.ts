import type { I18n } from '@payloadcms/translations'
import type { TypedUser } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, describe, expect, it } from 'vitest'

import { Queue } from '../../../src/components/admin/dashboard/Queue'
import { callApi, signedIn } from '../../support/api'
import { emailOf, password, type Personas } from '../../support/personas'
import { aReportRoom, reported } from '../../support/reports'
import { anSmtpSink } from '../../support/smtpSink'

const room = aReportRoom()
afterAll(() => {
  for (const name of ['SMTP_URL', 'MAIL_FROM']) Reflect.deleteProperty(process.env, name)
})

const keep = (words: string, { day, closed }: { day?: string; closed?: string } = {}) => room.admin.query(
  `insert into reports.errors (page, language, words, day, closed_at, closed_by) values ($1, 'fr', $2, coalesce($3, now()::date), $4, $5)`, [reported.page, words, day ?? null, closed ?? null, closed ? room.personas.officer.id : null])
/** What stands on this person's dashboard. */
const dashboard = async (name: keyof Personas, searchParams: Record<string, string> = {}): Promise<string> => {
  const user = { ...room.personas[name], active: true } as unknown as TypedUser
  return renderToStaticMarkup(await Queue({ payload: room.payload, user, i18n: { language: 'fr', t: String } as unknown as I18n, searchParams }))
}

describe('those who edit the page', () => {
  it('find reports on their dashboard, oldest first, with how many more there are', async () => {
    for (let day = 10; day < 30; day += 1) await keep(`Faute du ${day}`, { day: `2026-11-${day}` })
    const shown = await dashboard('officer')
    expect(shown).toMatch(/<h3 id="jf-queue-reports">Erreurs signalées <span class="jf-count">20<\/span>/)
    expect([...shown.matchAll(/Faute du (\d+)/g)].map(([, day]) => day)).toEqual(Array.from({ length: 15 }, (_each, index) => String(10 + index)))
    expect(shown).toContain('href="/admin?queue=reports#jf-queue-reports">et 5 de plus')
    expect([...(await dashboard('officer', { queue: 'reports' })).matchAll(/Faute du/g)]).toHaveLength(20)
  })

  it('are shown page, language and version, and the words as text', async () => {
    await room.send({ words: '<b>Le 3 mai</b>' })
    const shown = await dashboard('officer')
    expect(shown).toContain('<a href="/fr/pays/mali">/fr/pays/mali</a>')
    expect(shown).toMatch(/français · version publiée le 30\snovembre\s2026 à 10\sh\s20 UTC · signalée le /u)
    expect(shown).toContain('&lt;b&gt;Le 3 mai&lt;/b&gt;')
  })

  it('are officers, and translators of its language; nobody else', async () => {
    await keep('Faux')
    const names = Object.keys(room.personas) as (keyof Personas)[]
    const seen = await Promise.all(names.map(async (name) => (await dashboard(name)).includes('Faux')))
    expect(names.filter((_name, index) => seen[index])).toEqual(['officer', 'officer2', 'translatorFr', 'translatorReviewerFr'])
  })

  it('close one, which records who and when; the second to do so changes nothing', async () => {
    await room.send({ words: 'Faux' })
    const id = String((await room.kept())[0]?.['id'])
    const closeAs = async (name: keyof Personas | null) => (await callApi({ method: 'POST', path: `error-reports/${id}/close`, body: {}, ...(name ? { cookie: await signedIn(emailOf(name), password) } : {}) })).status
    for (const name of ['translatorEn', 'reviewerFr', 'admin'] as const) expect(await closeAs(name)).toBeGreaterThanOrEqual(400)
    expect(await closeAs(null)).toBe(404)
    expect((await room.kept())[0]).toMatchObject({ closed_by: null })
    expect([await closeAs('officer'), await closeAs('translatorFr')]).toEqual([200, 200])
    expect((await room.kept())[0]).toMatchObject({ closed_by: room.personas.officer.id, closed_at: expect.any(Date) as Date })
    expect(await dashboard('officer')).not.toContain('Faux')
  })

  it('cannot make or read one through the API', async () => {
    const cookie = await signedIn(emailOf('officer'), password)
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE'] as const) expect((await callApi({ method, path: 'error-reports', cookie, ...(method === 'GET' ? {} : { body: {} }) })).status).toBe(404)
    expect((await callApi({ method: 'POST', path: 'error-reports/x/close', cookie, body: {} })).status).toBeGreaterThanOrEqual(400)
  })

  it('keep nothing for longer than a year, nor for 90 days after it was dealt with', async () => {
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    await keep('Vieux', { day: ago(367).slice(0, 10) })
    await keep('De cette année', { day: ago(360).slice(0, 10) })
    await keep('Traité depuis longtemps', { closed: ago(91) })
    await keep('Traité depuis peu', { closed: ago(89) })
    await dashboard('officer')
    expect((await room.kept()).map(({ words }) => words).sort()).toEqual(['De cette année', 'Traité depuis peu'])
  })
})

describe('officers', () => {
  it('are told by mail where mail is sent, each in the language of their panel, without the words', async () => {
    const sink = await anSmtpSink()
    Object.assign(process.env, { SMTP_URL: sink.url, MAIL_FROM: 'cms@example.org' })
    await room.payload.create({ collection: 'payload-preferences', data: { key: 'interface-language', value: 'fr', user: { relationTo: 'users', value: room.personas.officer2.id } }, user: room.personas.officer2, overrideAccess: true })
    await room.send({ words: 'Un secret' })
    const [english, french] = [await sink.next(emailOf('officer')), await sink.next(emailOf('officer2'))]
    expect(english).toMatchObject({ subject: 'A reader of Just Future reports an error' })
    expect(english.text).toMatch(/^Page: \/fr\/pays\/mali\r?\nLanguage: French\r?\nVersion: published on 30\s+November\s+2026, 10:20 UTC/u)
    expect(french.text).toMatch(/Langue\s: français/u)
    for (const { text } of [english, french]) {
      expect(text).toContain('http://localhost:3000/admin?queue=reports#jf-queue-reports')
      expect(text).not.toContain('secret')
    }
    expect(sink.letters).toEqual([])
    await sink.close()
  })
})
