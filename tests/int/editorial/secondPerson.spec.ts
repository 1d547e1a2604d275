import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'

import { runOn, sql } from '../../../src/database/session'
import type { Subject } from '../../../src/domain/edition'
import type { Action } from '../../../src/domain/workflow'
import type { Language } from '../../../src/i18n/languages'
import { editionsOf } from '../../../src/editions/candidates'
import { duplicateDocument } from '../../../src/editorial/actions/duplicateDocument'
import { restoreText } from '../../../src/editorial/actions/restoreText'
import { aNewsroom } from '../../support/newsroom'
import { aPerson, type Persona } from '../../support/personas'
import { aPdf, aPicture } from '../../support/uploads'
import { act, edit, refusalsOf } from '../../support/writing'

const room = aNewsroom()
/** Three people who each hold every role: only the second person stands between them and the site. */
const people: Persona[] = []
beforeAll(async () => {
  for (const name of ['ada', 'bea', 'cas']) {
    people.push(await aPerson(room.payload, { name, roles: ['administrator', 'officer', 'reviewer.en', 'reviewer.fr', 'translator.en', 'translator.fr'] }))
  }
})

const fields = ['title', 'abstract', 'fileNote'] as const
type Step = { who: number; document: number; language: Language } & (
  | { kind: 'write'; field: (typeof fields)[number] }
  | { kind: 'share' | 'describe' | 'credit' | 'replaceImage' | 'replacePdf' | 'attachPdf' | 'duplicate' }
  | { kind: 'act'; action: Action; approver: number }
  | { kind: 'restore'; pick: number })

const where = { who: fc.nat(2), document: fc.nat(1), language: fc.constantFrom<Language>('en', 'en', 'fr') }
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...where, kind: fc.constant('write' as const), field: fc.constantFrom(...fields) }) },
  { weight: 4, arbitrary: fc.record({ ...where, kind: fc.constantFrom('share' as const, 'describe' as const, 'credit' as const, 'replaceImage' as const, 'replacePdf' as const, 'attachPdf' as const, 'duplicate' as const) }) },
  { weight: 9, arbitrary: fc.record({ ...where, kind: fc.constant('act' as const), action: fc.constantFrom<Action>('submit', 'submit', 'takeBack', 'approve', 'approve', 'approve', 'publish', 'publish', 'requestChanges', 'forcePublish', 'withdraw'), approver: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ ...where, kind: fc.constant('restore' as const), pick: fc.nat(6) }) },
)
/** Single steps at random seldom reach the site. */
const ways: fc.Arbitrary<Step[]> = fc.oneof(
  { weight: 5, arbitrary: step.map((one) => [one]) },
  { weight: 3, arbitrary: fc.tuple(fc.record(where), fc.nat(2)).map(([at, approver]): Step[] => (['submit', 'approve', 'publish'] as const).map((action): Step => ({ ...at, kind: 'act', action, who: action === 'approve' ? approver : at.who, approver }))) },
)

/** Who wrote each word, credit and file, and who approved an edition that held it: kept beside the product, from what people did alone. */
type Ledger = { wrote: Map<string, number>; approvedBy: Map<string, Set<number>>; documents: Subject[]; image: string; pdfs: string[]; said: number }

const word = (ledger: Ledger, who: number): string => {
  const made = `word${++ledger.said}x`
  ledger.wrote.set(made, who)
  return made
}

const tokensIn = (ledger: Ledger, content: unknown): string[] => {
  const text = JSON.stringify(content)
  return [...ledger.wrote.keys()].filter((token) => text.includes(token))
}

const as = (who: number) => ({ user: people[who] as Persona, overrideAccess: false as const })
const saveFile = async (ledger: Ledger, { collection, id, who, language, data = {}, withFile }: { collection: 'media' | 'documents'; id: string; who: number; language: Language; data?: object; withFile?: boolean }) => {
  const file = withFile ? { file: collection === 'media' ? await aPicture() : aPdf() } : {}
  const saved = await room.payload.update({ collection, id, locale: language, ...as(who), data: data as never, ...file })
  if (withFile) ledger.wrote.set(String(saved.sha256), who)
}

const takeAction = async (ledger: Ledger, { who, action, language }: Step & { kind: 'act' }, subject: Subject) => {
  const run = runOn(room.payload)
  const before = (await editionsOf(run, { subject, language })).find(({ state }) => state === 'in_review')
  const [live] = await run<{ edition: string; state: string }>(sql`select edition, state from published.live where document = ${subject.id}::uuid and language = ${language}`)
  const refused = await refusalsOf(act(room, { by: people[who] as Persona, action, subject, language, reason: 'because' }))
  if (action !== 'approve' || refused.length > 0) return
  const approved = before ?? (await editionsOf(run, { subject, language })).find(({ id }) => id === live?.edition)
  for (const token of tokensIn(ledger, [approved?.text, approved?.shared])) ledger.approvedBy.set(token, new Set([...(ledger.approvedBy.get(token) ?? []), who]))
}

const take = async (ledger: Ledger, chosen: Step): Promise<void> => {
  const { who, language } = chosen
  const subject = ledger.documents[chosen.document % ledger.documents.length] as Subject
  const pdf = ledger.pdfs[chosen.document % ledger.pdfs.length] as string
  const write = (data: object, of: Language = language) => edit(room, { subject, language: of, by: people[who] as Persona, data: { ...data } })
  switch (chosen.kind) {
    case 'write': return void (await write({ [chosen.field]: word(ledger, who) }))
    case 'share': return void (await write({ doi: word(ledger, who) }, 'en'))
    case 'attachPdf': return void (await write({ file: pdf }))
    case 'describe': return saveFile(ledger, { collection: 'media', id: ledger.image, who, language, data: { alt: word(ledger, who), caption: word(ledger, who) } })
    case 'credit': return saveFile(ledger, { collection: 'media', id: ledger.image, who, language: 'en', data: { credit: word(ledger, who) } })
    case 'replaceImage': return saveFile(ledger, { collection: 'media', id: ledger.image, who, language: 'en', withFile: true })
    case 'replacePdf': return saveFile(ledger, { collection: 'documents', id: pdf, who, language: 'en', withFile: true })
    case 'duplicate': {
      if (ledger.documents.length > 3) return
      const { id } = await duplicateDocument({ payload: room.payload, user: people[who] as Persona, subject })
      ledger.documents.push({ collection: 'publications', id })
      return void (await edit(room, { subject: { collection: 'publications', id }, language: 'en', by: people[who] as Persona, data: { title: word(ledger, who) } }))
    }
    case 'restore': {
      const editions = await editionsOf(runOn(room.payload), { subject, language })
      const edition = editions[chosen.pick % Math.max(1, editions.length)]
      return edition && restoreText({ payload: room.payload, user: people[who] as Persona, subject, language, edition: edition.id })
    }
    case 'act': return takeAction(ledger, chosen, subject)
  }
}

const begin = async (): Promise<Ledger> => {
  const ledger: Ledger = { wrote: new Map(), approvedBy: new Map(), documents: [], image: '', pdfs: [], said: Math.floor(Math.random() * 1e9) }
  const image = await room.payload.create({ collection: 'media', locale: 'en', ...as(0), data: { alt: word(ledger, 0) } as never, file: await aPicture() })
  ledger.image = String(image.id)
  ledger.wrote.set(String(image.sha256), 0)
  await saveFile(ledger, { collection: 'media', id: ledger.image, who: 0, language: 'fr', data: { alt: word(ledger, 0) } })
  for (const who of [0, 1]) {
    const pdf = await room.payload.create({ collection: 'documents', locale: 'en', ...as(who), data: { fileLanguage: 'en' } as never, file: aPdf() })
    ledger.wrote.set(String(pdf.sha256), who)
    ledger.pdfs.push(String(pdf.id))
    const { id } = await room.payload.create({ collection: 'publications', locale: 'en', ...as(who), data: { title: word(ledger, who), abstract: word(ledger, who), type: 'report', cover: ledger.image, exposure: 'public' } as never })
    ledger.documents.push({ collection: 'publications', id: String(id) })
    await edit(room, { subject: { collection: 'publications', id: String(id) }, language: 'fr', by: people[who] as Persona, data: { title: word(ledger, who), abstract: word(ledger, who) } })
  }
  return ledger
}

/** Every word and file that is live, as approved as it claims to be, was approved by somebody who did not make it. */
const check = async (ledger: Ledger): Promise<number> => {
  const rows = await runOn(room.payload)<{ text: object; shared: object | null; id: string }>(sql`select e.text, e.shared, e.id from published.live l join editorial.editions e on e.id = l.edition
    where l.state = 'live' and l.document = any(${`{${ledger.documents.map(({ id }) => id).join(',')}}`}::uuid[])`)
  for (const { text, shared, id } of rows) {
    for (const token of tokensIn(ledger, [text, shared])) {
      const others = [...(ledger.approvedBy.get(token) ?? [])].filter((who) => who !== ledger.wrote.get(token))
      expect(others.length, `${token} by ${ledger.wrote.get(token)} is live in ${id}`).toBeGreaterThan(0)
    }
  }
  return rows.length
}

test('no sequence of steps lets a person’s own words or files go live without the approval of somebody else', { timeout: 600_000 }, async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(ways, { minLength: 12, maxLength: 24 }), async (chosen) => {
      const ledger = await begin()
      for (const one of chosen.flat()) {
        await take(ledger, one)
        seen += await check(ledger)
      }
    }),
    { numRuns: 8, endOnFailure: true },
  )
  expect(seen, 'the steps really reached the site').toBeGreaterThan(10)
})
