import { expect, test } from 'vitest'

import { countStandings, queueOf, type QueueRow } from '../../../src/domain/queue'
import type { Role } from '../../../src/domain/roles'

const person = (...roles: Role[]) => ({ id: 'me', roles })
const row = (changed: Partial<QueueRow> = {}): QueueRow => ({
  subject: { collection: 'updates', id: changed.title ?? 'one' }, language: 'en', lead: 'en', title: 'one', titleLanguage: 'en', isLead: true, hasText: true,
  candidate: 'none', live: 'none', leadLive: false, hasChanges: false, isBehind: false, authors: [], writers: [],
  remarks: null, requestedAt: null, savedAt: null, candidateSince: null, publishedAt: null, leadPublishedAt: null, ...changed,
})
const french = (changed: Partial<QueueRow> = {}): QueueRow => row({ language: 'fr', isLead: false, leadLive: true, ...changed })
const groups = (roles: Role[], ...rows: QueueRow[]) => queueOf(person(...roles), rows).map(({ group, row: { title } }) => `${group} ${title ?? ''}`)

test('a translator is shown what was asked for first, the longest waiting first, then what is missing and what is behind', () => {
  const rows = [
    french({ title: 'behind', live: 'live', isBehind: true }),
    french({ title: 'missing' }),
    french({ title: 'asked later', requestedAt: '2026-02-02T00:00:00.000Z' }),
    french({ title: 'asked first', requestedAt: '2026-01-01T00:00:00.000Z' }),
  ]
  expect(groups(['translator.fr'], ...rows)).toEqual(['requested asked first', 'requested asked later', 'missing missing', 'behind behind'])
  expect(groups(['translator.en'], ...rows)).toEqual([])
})

test('a translation that was published after it was asked for is no longer asked for', () => {
  const answered = { live: 'live' as const, requestedAt: '2026-01-01T00:00:00.000Z' }
  expect(groups(['translator.fr'], french({ ...answered, publishedAt: '2026-01-02T00:00:00.000Z' }))).toEqual([])
  expect(groups(['translator.fr'], french({ ...answered, publishedAt: '2025-12-31T00:00:00.000Z' }))).toEqual(['requested one'])
})

test('a reviewer is shown what waits in their language, and never what they wrote', () => {
  const waits = row({ candidate: 'in_review' })
  expect(groups(['reviewer.en'], waits, french({ candidate: 'in_review' }), row({ title: 'forced', live: 'live_needs_second_review' }))).toEqual(['inReview one', 'secondReview forced'])
  expect(groups(['reviewer.en'], row({ candidate: 'in_review', authors: ['me'] }))).toEqual([])
})

test('an officer is shown what can be published now, not a translation whose original is not live', () => {
  expect(groups(['officer'], row({ candidate: 'approved' }), french({ candidate: 'approved', leadLive: false }))).toEqual(['toPublish one'])
})

test('drafts are shown to those who wrote them', () => {
  expect(groups(['officer'], row({ hasChanges: true, writers: ['me'] }), row({ hasChanges: true, writers: ['someone else'] }))).toEqual(['drafts one'])
})

test('an administrator sees how many texts stand where', () => {
  expect(countStandings([row(), row({ candidate: 'in_review' }), french({ candidate: 'in_review' })])).toEqual({ draft: 1, inReview: 2 })
})
