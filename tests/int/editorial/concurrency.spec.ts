import { describe, expect, test } from 'vitest'

import { runOn, sql } from '../../../src/database/session'
import { aNewsroom } from '../../support/newsroom'
import { aBody, act, anUpdate, edit, goLive, refusalsOf } from '../../support/writing'

const room = aNewsroom()
const times = <T>(count: number, work: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => work(index))
const read = async (id: string, locale: 'en' | 'fr') => (await room.payload.findByID({ collection: 'updates', id, locale, depth: 0, overrideAccess: true })) as unknown as Record<string, unknown>

describe('fifty people at once', () => {
  test('saves of different fields in two languages all stand', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await Promise.all(times(50, (index) => {
      const field = ['title', 'summary'][index % 2] ?? 'title'
      return index % 4 < 2
        ? edit(room, { subject, language: 'en', by: personas.officer, data: { [field]: `en ${field}` } })
        : edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { [field]: `fr ${field}` } })
    }))
    expect(await read(subject.id, 'en')).toMatchObject({ title: 'en title', summary: 'en summary' })
    expect(await read(subject.id, 'fr')).toMatchObject({ title: 'fr title', summary: 'fr summary' })
  })

  test('publishes of one document leave exactly one live row per language, and every event is kept', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await act(room, { by: personas.officer, action: 'submit', subject, language: 'en' })
    await act(room, { by: personas.reviewerEn, action: 'approve', subject, language: 'en' })
    const outcomes = await Promise.all(times(50, () => refusalsOf(act(room, { by: personas.officer2, action: 'publish', subject, language: 'en' }))))
    expect(outcomes.filter((keys) => keys.length === 0)).toHaveLength(1)
    expect(outcomes.filter((keys) => keys.includes('action.notApproved'))).toHaveLength(49)
    const rows = await runOn(room.payload)(sql`select 1 from published.live where document = ${subject.id}::uuid`)
    expect(rows).toHaveLength(1)
  })

  test('submits and saves of two languages at once keep both, and one candidate each', async () => {
    const { personas } = room
    const subject = await anUpdate(room)
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { title: 'Un titre', body: aBody('Un texte') } })
    await Promise.all(times(25, (index) => Promise.all([
      edit(room, { subject, language: 'en', by: personas.officer, data: { summary: `en ${index}` } }),
      refusalsOf(act(room, { by: personas.translatorFr, action: 'submit', subject, language: 'fr' })),
    ])))
    const open = await runOn(room.payload)<{ language: string }>(sql`select language from editorial.editions where document = ${subject.id}::uuid and state = 'in_review'`)
    expect(open).toEqual([{ language: 'fr' }])
    expect((await read(subject.id, 'en'))['summary']).toMatch(/^en \d+$/)
    expect(await read(subject.id, 'fr')).toMatchObject({ title: 'Un titre' })
  })
})

describe('a form that was opened before someone else saved', () => {
  const opened = async (id: string, locale: 'en' | 'fr', user: object) =>
    (await room.payload.findByID({ collection: 'updates', id, locale, depth: 0, overrideAccess: false, user: user as never })) as unknown as Record<string, unknown>

  test('keeps what the other person changed in other fields', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'First' })
    const form = await opened(subject.id, 'en', personas.officer)
    await edit(room, { subject, language: 'en', by: personas.officer2, data: { title: 'Second title' } })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { ...form, summary: 'Second summary' } })
    expect(await read(subject.id, 'en')).toMatchObject({ title: 'Second title', summary: 'Second summary' })
  })

  test('is refused for a field that both changed, with the other text, and nothing is written', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { text: 'First' })
    const form = await opened(subject.id, 'en', personas.officer)
    await edit(room, { subject, language: 'en', by: personas.officer2, data: { title: 'Theirs' } })
    const late = edit(room, { subject, language: 'en', by: personas.officer, data: { ...form, title: 'Mine', summary: 'Mine too' } })
    await expect(late).rejects.toMatchObject({ status: 409, data: { refusals: [{ key: 'field.changedMeanwhile', field: 'title', params: { theirs: 'Theirs' } }] } })
    expect(await read(subject.id, 'en')).toMatchObject({ title: 'Theirs', summary: 'First' })
  })

  test('in the other language leaves shared values as they are now', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { date: '2024-01-01T00:00:00.000Z' })
    const form = await opened(subject.id, 'fr', personas.translatorFr)
    await edit(room, { subject, language: 'en', by: personas.officer, data: { date: '2025-05-05T00:00:00.000Z', exposure: 'hidden' } })
    await edit(room, { subject, language: 'fr', by: personas.translatorFr, data: { ...form, title: 'Un titre' } })
    expect(await read(subject.id, 'en')).toMatchObject({ date: '2025-05-05T00:00:00.000Z', exposure: 'hidden' })
  })

  test('with a stale exposure does not loosen what was tightened meanwhile', async () => {
    const { personas } = room
    const subject = await anUpdate(room, { exposure: 'public' })
    await goLive(room, { subject, language: 'en' })
    const form = await opened(subject.id, 'en', personas.officer)
    await edit(room, { subject, language: 'en', by: personas.officer2, data: { exposure: 'hidden' } })
    await edit(room, { subject, language: 'en', by: personas.officer, data: { ...form, title: 'Another' } })
    expect(await read(subject.id, 'en')).toMatchObject({ exposure: 'hidden', title: 'Another' })
  })
})
