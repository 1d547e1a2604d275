import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Withdrawal } from '../../../src/domain/content'
import type { Subject } from '../../../src/domain/edition'
import type { Language } from '../../../src/i18n/languages'
import { runOn, sql } from '../../../src/database/session'
import { panelWords } from '../../../src/i18n/admin/panel'
import { callApi, closeApi, signedIn } from '../../support/api'
import { aNewsroom } from '../../support/newsroom'
import { emailOf, password } from '../../support/personas'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
let cookie = ''
beforeAll(async () => {
  cookie = await signedIn(emailOf('officer'), password)
})
afterAll(closeApi)

const published = async (data: Record<string, unknown> = {}): Promise<Subject> => {
  const subject = await anUpdate(room, data)
  await goLive(room, { subject, language: 'en' })
  return subject
}
const withdrawn = (subject: Subject, withdrawal: Withdrawal, language: Language = 'en') =>
  refusalsOf(act(room, { by: room.personas.officer, action: 'withdraw', subject, language, reason: 'Why', withdrawal }))
const to = (target: Subject): Withdrawal => ({ kind: 'redirect', to: target })
const stored = async ({ id }: Subject) => (await runOn(room.payload)<{ state: string; withdrawal: Withdrawal | null }>(sql`select state, withdrawal from published.live where document = ${id}::uuid and language = 'en'`))[0]
const post = async (subject: Subject, path: string, body: object) => {
  const answer = await callApi({ method: 'POST', path: `updates/${subject.id}/${path}`, cookie, body })
  return { status: answer.status, text: await answer.text() }
}

describe('a redirect', () => {
  test('leads to another page that is live in this language and open to the same readers, and nowhere else', async () => {
    const [subject, target, draft, gone, partners] = [await published(), await published(), await anUpdate(room), await published(), await published({ exposure: 'partners' })]
    await withdrawn(gone, { kind: 'gone' })
    await edit(room, { subject, language: 'fr', by: room.personas.translatorFr, data: { title: 'Titre', body: aBody('Texte') } })
    await goLive(room, { subject, language: 'fr' })
    expect(await withdrawn(subject, to({ ...subject, id: subject.id.toUpperCase() }))).toEqual(['action.targetIsItself'])
    for (const wrong of [draft, gone, partners, { collection: 'updates', id: '11111111-1111-4111-8111-111111111111' }, { collection: 'programme', id: target.id }, { collection: 'users', id: target.id }]) {
      expect([wrong, await withdrawn(subject, to(wrong))]).toEqual([wrong, ['action.unknownTarget']])
    }
    expect(await withdrawn(subject, to(target), 'fr')).toEqual(['action.unknownTarget'])
    expect((await stored(subject))?.state).toBe('live')
    expect(await withdrawn(subject, to(target))).toEqual([])
    expect(await withdrawn(await published({ exposure: 'partners' }), to(partners))).toEqual([])
  })

  test('is told by the title of the page it leads to, as long as readers can open that page', async () => {
    const [subject, target] = [await published({ exposure: 'public' }), await published({ text: 'The better page', exposure: 'public' })]
    await withdrawn(subject, to(target))
    const ledTo = async () => {
      const { languages } = (await (await callApi({ method: 'GET', path: `updates/${subject.id}/workflow`, cookie })).json()) as { languages: { language: string; ledTo: string | null }[] }
      return languages.map((own) => `${own.language} ${own.ledTo}`)
    }
    expect(await ledTo()).toEqual(['en The better page', 'fr null'])
    await withdrawn(target, { kind: 'gone' })
    expect(await ledTo()).toEqual(['en null', 'fr null'])
  })

  test('to a page that is about to be withdrawn is told, at most ten by title and the others counted', async () => {
    const target = await published({ text: 'The page they lead to', exposure: 'public' })
    const leadHere = async (to: Subject, language: Language = 'en') => {
      const { languages } = (await (await callApi({ method: 'GET', path: `updates/${to.id}/workflow`, cookie })).json()) as { languages: { language: Language; leadHere: { titles: string[]; total: number } }[] }
      return languages.find((own) => own.language === language)?.leadHere
    }
    const [first, hidden] = [await published({ text: 'Led 00', exposure: 'public' }), await published({ text: 'Led, hidden', exposure: 'public' })]
    expect(await leadHere(target)).toEqual({ titles: [], total: 0 })
    for (const subject of [first, hidden]) expect(await withdrawn(subject, to(target))).toEqual([])
    await edit(room, { subject: hidden, language: 'en', by: room.personas.officer, data: { exposure: 'hidden' } })
    expect([await leadHere(target), await leadHere(target, 'fr'), await leadHere(first)]).toEqual([{ titles: ['Led 00'], total: 1 }, { titles: [], total: 0 }, { titles: [], total: 0 }])
    for (let count = 1; count < 12; count += 1) await withdrawn(await published({ text: `Led ${String(count).padStart(2, '0')}`, exposure: 'public' }), to(target))
    const { titles = [], total } = (await leadHere(target)) ?? {}
    expect([titles.length, titles[0], titles[9], total]).toEqual([10, 'Led 00', 'Led 09', 12])
    expect(panelWords('en').withdrawal.alsoGone({ titles: titles.slice(0, 2), total: 12 })).toBe('12 withdrawn pages lead their readers here. Their addresses will then say that the page is gone: “Led 00”, “Led 01” and 10 more.')
    expect(panelWords('fr').withdrawal.alsoGone({ titles: titles.slice(0, 1), total: 1 })).toBe('Une page retirée mène à celle-ci. Son adresse indiquera ensuite que la page n’existe plus\u00a0: «\u00a0Led 00\u00a0».')
    await withdrawn(target, { kind: 'gone' })
    expect((await leadHere(first))?.total).toBe(0)
  })

  test('never closes a circle, not even when both ends are withdrawn at the same moment', async () => {
    const [first, second] = [await published(), await published()]
    expect(await withdrawn(first, to(second))).toEqual([])
    expect(await withdrawn(second, to(first))).toEqual(['action.unknownTarget'])
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await published(), await published()]
      const outcomes = await Promise.all([withdrawn(one, to(other)), withdrawn(other, to(one))])
      expect(outcomes.filter((keys) => keys.length === 0)).toHaveLength(1)
    }
  })

  test('is offered the pages it may lead to, by their titles, without signs of a pattern', async () => {
    const [subject, , partners] = [await published({ text: 'Forum here' }), await published({ text: 'Forum in Gao 100%' }), await published({ text: 'Forum for partners', exposure: 'partners' })]
    await anUpdate(room, { text: 'Forum not live' })
    const offered = async (from: Subject, search: string) =>
      ((await (await callApi({ method: 'GET', path: `updates/${from.id}/redirect-targets?language=en&collection=updates&search=${encodeURIComponent(search)}`, cookie })).json()) as { title: string }[]).map(({ title }) => title)
    expect(await offered(subject, 'forum')).toEqual(['Forum in Gao 100%'])
    expect(await offered(partners, 'forum')).toEqual(['Forum here', 'Forum in Gao 100%'])
    expect([await offered(subject, '0%'), await offered(subject, '%'), await offered(subject, '_')]).toEqual([['Forum in Gao 100%'], ['Forum in Gao 100%'], []])
  })
})

describe('a withdrawal', () => {
  test('can be corrected in its kind, with a reason, by who may withdraw, and is kept in the timeline', async () => {
    const { payload } = room
    const [subject, target] = [await published(), await published()]
    const change = (withdrawal: object, reason = 'The other page says it better') => post(subject, 'withdrawal', { language: 'en', reason, withdrawal })
    expect((await change({ kind: 'gone' })).status).toBe(409)
    await withdrawn(subject, { kind: 'notice', notice: 'outdated' })
    expect(await change(to(target))).toMatchObject({ status: 200 })
    expect(await stored(subject)).toEqual({ state: 'withdrawn', withdrawal: to(target) })
    expect((await change({ kind: 'notice', notice: 'error' }, '\u200b')).text).toContain('action.reasonMissing')
    expect((await change(to(subject))).text).toContain('action.targetIsItself')
    const translator = await callApi({ method: 'POST', path: `updates/${subject.id}/withdrawal`, cookie: await signedIn(emailOf('translatorFr'), password), body: { language: 'en', reason: 'x', withdrawal: { kind: 'gone' } } })
    expect(translator.status).toBe(403)
    expect((await change({ kind: 'notice', notice: 'error' })).status).toBe(200)
    const events = await runOn(payload)(sql`select action, from_state as "from", to_state as "to" from editorial.events where document = ${subject.id}::uuid and action in ('withdraw', 'changeWithdrawal') order by id`)
    expect(events).toEqual([{ action: 'withdraw', from: 'live', to: 'notice' }, { action: 'changeWithdrawal', from: 'notice', to: 'redirect' }, { action: 'changeWithdrawal', from: 'redirect', to: 'notice' }])
  })

  const breakages: [string, (id: string) => ReturnType<typeof sql>][] = [
    ['is in the trash', (id) => sql`update public.updates set deleted_at = now() where id = ${id}::uuid`],
    ['holds a reference that is no id', (id) => sql`update public.updates_locales set body = '{"root":{"type":"root","children":[{"type":"upload","relationTo":"media","value":"no id"}]}}'::jsonb where _parent_id = ${id}::uuid`],
    ['holds no text any more but something else', (id) => sql`update public.updates_locales set body = '{"root":7}'::jsonb where _parent_id = ${id}::uuid`],
    ['is gone', (id) => sql`delete from public.updates where id = ${id}::uuid`],
  ]
  test.each(breakages)('works when the working copy %s, and the panel still shows where the page stands', async (_name, broken) => {
    const subject = await published()
    await runOn(room.payload)(broken(subject.id))
    const before = await callApi({ method: 'GET', path: `updates/${subject.id}/workflow`, cookie })
    expect(before.status).toBe(200)
    expect(((await before.json()) as { languages: { language: string; offered: string[] }[] }).languages.find(({ language }) => language === 'en')?.offered).toContain('withdraw')
    const answer = await post(subject, 'workflow/withdraw', { language: 'en', reason: 'Someone is in danger', withdrawal: { kind: 'gone' } })
    expect(answer.status, answer.text).toBe(200)
    expect((await stored(subject))?.state).toBe('withdrawn')
  })

  test('of what never was on the site is refused, and of what does not exist is nobody’s', async () => {
    expect(await withdrawn(await anUpdate(room), { kind: 'gone' })).toEqual(['action.wrongState'])
    expect(await withdrawn({ collection: 'updates', id: '11111111-1111-4111-8111-111111111111' }, { kind: 'gone' })).toEqual(['action.unknownDocument'])
  })
})

describe('publishing many', () => {
  test('reports on each, whatever happens to one of them', async () => {
    const { personas } = room
    const ready = async () => {
      const subject = await anUpdate(room)
      await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
      await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
      return subject
    }
    const [first, broken, last] = [await ready(), await ready(), await ready()]
    await runOn(room.payload)(sql`create function editorial.fail() returns trigger language plpgsql as $$ begin raise exception 'a fault nobody expected'; end $$`)
    await runOn(room.payload)(sql.raw(`create trigger fail before insert on published.live for each row when (new.document = '${broken.id}') execute function editorial.fail()`))
    const answer = await callApi({ method: 'POST', path: 'updates/publish-many', cookie, body: { language: 'en', ids: [first.id, broken.id, last.id] } })
    const named = { title: expect.stringContaining('Text') as unknown, titleLanguage: 'en', staysBehind: false }
    expect([answer.status, await answer.json()]).toEqual([200, [
      { ...named, id: first.id, published: true, readers: 'public', reasons: [] },
      { ...named, id: broken.id, published: false, readers: null, reasons: ['Something went wrong on our side. This document stays as it was.'] },
      { ...named, id: last.id, published: true, readers: 'public', reasons: [] },
    ]])
  })

  test('says the title that was approved, and that what was changed since is not part of it', async () => {
    const { personas } = room
    const ask = async (path: string) => (await callApi({ method: 'POST', path: `updates/${path}`, cookie, body: { language: 'en', ids: [changed.id, same.id] } })).json()
    const [changed, same] = [await anUpdate(room, { text: 'Approved title' }), await anUpdate(room, { text: 'The same' })]
    for (const subject of [changed, same]) {
      await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
      await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    }
    await edit(room, { subject: changed, language: 'en', by: personas.officer, data: { title: 'Changed since' } })
    const told = [{ id: changed.id, title: 'Approved title', staysBehind: true, reasons: [] }, { id: same.id, title: 'The same', staysBehind: false, reasons: [] }]
    expect([await ask('publish-plan'), await ask('publish-many')]).toMatchObject([told, told])
  })

  test('changes for whom a document is only as was said before, and agreed to', async () => {
    const { personas } = room
    const ask = async (path: string, body: object) => (await callApi({ method: 'POST', path: `updates/${path}`, cookie, body: { language: 'en', ...body } })).json() as Promise<Record<string, unknown>[]>
    const approve = async (subject: Subject) => {
      await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
      await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    }
    const [opened, fresh, draft] = [await anUpdate(room, { exposure: 'hidden' }), await anUpdate(room, { exposure: 'partners' }), await anUpdate(room)]
    await goLive(room, { subject: opened, language: 'en' })
    await edit(room, { subject: opened, language: 'en', by: personas.officer, data: { exposure: 'public' } })
    for (const subject of [opened, fresh]) await approve(subject)
    const ids = [opened.id, fresh.id, draft.id]
    expect(await ask('publish-plan', { ids })).toMatchObject([
      { id: opened.id, from: 'hidden', to: 'public', changes: true, reasons: [] },
      { id: fresh.id, from: null, to: 'partners', changes: false, reasons: [] },
      { id: draft.id, from: null, to: 'public', changes: false, reasons: [expect.stringContaining('not approved yet')] },
    ])
    for (const agreed of [undefined, { [opened.id]: 'partners' }]) {
      expect(await ask('publish-many', { ids: [opened.id], agreed })).toMatchObject([{ published: false, readers: 'hidden', reasons: [expect.stringContaining('change who may read it')] }])
    }
    expect(await ask('publish-many', { ids, agreed: { [opened.id]: 'public' } })).toMatchObject([
      { id: opened.id, published: true, readers: 'public' }, { id: fresh.id, published: true, readers: 'partners' }, { id: draft.id, published: false },
    ])
  })
})
