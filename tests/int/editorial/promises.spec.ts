import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import type { Language } from '../../../src/i18n/languages'
import { digestOf } from '../../../src/editions/digest'
import { editionsOf } from '../../../src/editions/candidates'
import { restoreText } from '../../../src/editorial/actions/restoreText'
import { runOn, sql } from '../../../src/database/session'
import { aNewsroom } from '../../support/newsroom'
import { type PublicFace, readPublicFace } from '../../support/publicFace'
import { aBody, act, anUpdate, edit, refusalsOf } from '../../support/writing'

const room = aNewsroom()

type Step =
  | { kind: 'edit'; language: Language; text: string }
  | { kind: 'editShared'; date: string }
  | { kind: 'act'; action: 'submit' | 'approve' | 'requestChanges' | 'publish' | 'forcePublish' | 'withdraw'; language: Language }
  | { kind: 'restore'; language: Language; pick: number }

const language = fc.constantFrom<Language>('en', 'fr')
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('edit' as const), language, text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `t ${text}`) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('editShared' as const), date: fc.constantFrom('2024-01-01T00:00:00.000Z', '2025-05-05T00:00:00.000Z', '2026-02-02T00:00:00.000Z') }) },
  { weight: 9, arbitrary: fc.record({ kind: fc.constant('act' as const), action: fc.constantFrom('submit', 'submit', 'approve', 'approve', 'publish', 'publish', 'requestChanges', 'forcePublish', 'withdraw'), language }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), language, pick: fc.nat(5) }) },
)

/** One step, or now and then a text's whole way to the site: single steps at random seldom get that far. */
const steps: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 7, arbitrary: step.map((one) => [one]) },
  { weight: 2, arbitrary: fc.record({ language, text: fc.nat(99) }).map(({ language: of, text }): Step[] => [
    { kind: 'edit', language: of, text: `on its way ${text}` },
    ...(['submit', 'approve', 'publish'] as const).map((action): Step => ({ kind: 'act', action, language: of })),
  ]) },
)

const whoActs = (action: string, of: Language) => {
  if (action === 'submit') return of === 'en' ? room.personas.officer : room.personas.translatorFr
  if (action === 'approve' || action === 'requestChanges') return of === 'en' ? room.personas.reviewerEn : room.personas.reviewerFr
  return action === 'forcePublish' ? room.personas.admin : room.personas.officer2
}

const take = async (subject: Subject, chosen: Step): Promise<void> => {
  const author = (of: Language) => (of === 'en' ? room.personas.officer : room.personas.translatorFr)
  if (chosen.kind === 'edit') {
    await edit(room, { subject, language: chosen.language, by: author(chosen.language), data: { title: chosen.text, body: aBody(chosen.text) } })
  } else if (chosen.kind === 'editShared') {
    await edit(room, { subject, language: 'en', by: room.personas.officer, data: { date: chosen.date } })
  } else if (chosen.kind === 'restore') {
    const editions = await editionsOf(runOn(room.payload), { subject, language: chosen.language })
    const edition = editions[chosen.pick % Math.max(1, editions.length)]
    if (edition) await restoreText({ payload: room.payload, user: author(chosen.language), subject, language: chosen.language, edition: edition.id })
  } else {
    await refusalsOf(act(room, { by: whoActs(chosen.action, chosen.language), action: chosen.action, subject, language: chosen.language, reason: 'because' }))
  }
}

type Faces = Record<Language, PublicFace>
const faces = async (): Promise<Faces> => ({ en: await readPublicFace(room.readers, 'en'), fr: await readPublicFace(room.readers, 'fr') })

const publishes = (chosen: Step, of: Language) => chosen.kind === 'act' && chosen.language === of && ['publish', 'forcePublish', 'withdraw', 'approve'].includes(chosen.action)

const checkOneLanguageOnly = (chosen: Step, before: Faces, after: Faces) => {
  for (const own of ['en', 'fr'] as const) if (!publishes(chosen, own)) expect(after[own].own, `${own} after ${JSON.stringify(chosen)}`).toBe(before[own].own)
  if (!publishes(chosen, 'en')) {
    const values = (face: PublicFace) => (publishes(chosen, 'fr') ? '' : face.shared)
    expect(values(after.fr)).toBe(values(before.fr))
    expect(after.en.shared).toBe(before.en.shared)
  }
}

const checkLiveIsApproved = async () => {
  const rows = await runOn(room.payload)<{ live: object; edition: object; isLead: boolean; shared: object; approvedShared: object; state: string; approvals: number }>(sql`
    select l.text as live, e.text as edition, e.is_lead as "isLead", d.shared as shared, de.shared as "approvedShared", l.state,
      (select count(*)::int from editorial.events ev where ev.edition = e.id and ev.action = 'approve' and not ev.actor = any (e.authors)) as approvals
    from published.live l join editorial.editions e on e.id = l.edition
    join published.documents d on d.collection = l.collection and d.document = l.document
    join editorial.editions de on de.id = d.edition where l.state <> 'withdrawn'`)
  for (const row of rows) {
    expect(digestOf(row.live)).toBe(digestOf(row.edition))
    expect(digestOf(row.shared)).toBe(digestOf(row.approvedShared))
    if (row.state === 'live') expect(row.approvals).toBeGreaterThan(0)
  }
}

describe('whatever people do, in any order', () => {
  test('one language never changes a public byte of the other, and what is live is what was approved', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 22 }), async (chosenSteps) => {
        const subject = await anUpdate(room, { text: `Story ${Math.random()}` })
        let before = await faces()
        for (const chosen of chosenSteps.flat()) {
          await take(subject, chosen)
          const after = await faces()
          checkOneLanguageOnly(chosen, before, after)
          before = after
        }
        await checkLiveIsApproved()
      }),
      { numRuns: 12 },
    )
    const [published] = await runOn(room.payload)<{ count: number }>(sql`select count(*)::int as count from editorial.events where action in ('publish', 'forcePublish')`)
    expect(published?.count, 'the random steps really published').toBeGreaterThan(10)
  })
})
