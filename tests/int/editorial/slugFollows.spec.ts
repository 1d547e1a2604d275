import { expect, test } from 'vitest'

import type { Subject } from '../../../src/domain/edition'
import { duplicateDocument } from '../../../src/editorial/actions/duplicateDocument'
import { aNewsroom } from '../../support/newsroom'
import { act, anUpdate, edit, goLive } from '../../support/writing'

const room = aNewsroom()
const slugOf = async ({ id }: Subject, locale: 'en' | 'fr' = 'en') => ((await room.payload.findByID({ collection: 'updates', id, locale, depth: 0, overrideAccess: true })) as { slug?: string | null }).slug
const rename = (subject: Subject, data: Record<string, unknown>) => edit(room, { subject, language: 'en', by: room.personas.officer, data })

test('the address follows a title that is corrected before anything was published', async () => {
  const subject = await anUpdate(room, { title: 'A mistkae in Gao' })
  expect(await slugOf(subject)).toBe('a-mistkae-in-gao')
  await rename(subject, { title: 'A mistake in Gao' })
  expect(await slugOf(subject)).toBe('a-mistake-in-gao')
})

test('it follows too when the form sends the address that it was opened with, and where another document has its number', async () => {
  await anUpdate(room, { title: 'Twice the same' })
  const second = await anUpdate(room, { title: 'Twice the same' })
  expect(await slugOf(second)).toBe('twice-the-same-2')
  await rename(second, { title: 'Once more', slug: 'twice-the-same-2' })
  expect(await slugOf(second)).toBe('once-more')
})

test('an address that a person chose stays', async () => {
  const subject = await anUpdate(room, { title: 'Chosen by a person' })
  await rename(subject, { slug: 'my-own' })
  await rename(subject, { title: 'Another title' })
  expect(await slugOf(subject)).toBe('my-own')
})

test('an address that readers may know stays', async () => {
  const subject = await anUpdate(room, { title: 'Known to readers' })
  await goLive(room, { subject, language: 'en' })
  await rename(subject, { title: 'Another title for readers' })
  expect(await slugOf(subject)).toBe('known-to-readers')
})

test('a copy has an address of its own title, not of what it copies, and it follows the title that it is given', async () => {
  const { payload, personas: { officer } } = room
  const subject = await anUpdate(room, { title: 'Copied from here', slug: 'chosen-for-the-original' })
  const copies = [await duplicateDocument({ payload, user: officer, subject }), await duplicateDocument({ payload, user: officer, subject })].map(({ id }) => ({ collection: 'updates', id }))
  expect(await Promise.all(copies.map((copy) => slugOf(copy)))).toEqual(['copied-from-here-copy', 'copied-from-here-copy-2'])
  const [, copy] = copies as [Subject, Subject]
  await rename(copy, { title: 'A text of its own', slug: 'copied-from-here-copy-2' })
  expect([await slugOf(copy), await slugOf(copy, 'fr')]).toEqual(['a-text-of-its-own', undefined])
  await act(room, { by: officer, action: 'submit', subject: copy, language: 'en' })
})

test('blanks around a plain text are not stored', async () => {
  const subject = await anUpdate(room, { title: '  With blanks\u00a0 ', summary: ' \n A summary ' })
  const { title, summary } = (await room.payload.findByID({ collection: 'updates', id: subject.id, locale: 'en', depth: 0, overrideAccess: true })) as { title?: string; summary?: string }
  expect([title, summary]).toEqual(['With blanks', 'A summary'])
})
