import { expect, test } from 'vitest'

import { countStandings, queueOf, type QueueRow, waitingOf } from '../../../src/domain/queue'
import type { Role } from '../../../src/domain/roles'

const person = (...roles: Role[]) => ({ id: 'me', roles })
const row = (changed: Partial<QueueRow> = {}): QueueRow => ({
  subject: { collection: 'updates', id: changed.title ?? 'one' }, language: 'en', lead: 'en', title: 'one', titleLanguage: 'en', isLead: true, hasText: true,
  candidate: 'none', live: 'none', leadLive: false, hasChanges: false, isBehind: false, isCandidateBehind: false, authors: [], writers: [], submittedBy: null, requestedBy: null, exposure: { live: null, chosen: 'public', candidate: null },
  remarks: null, requestedAt: null, savedAt: null, candidateSince: null, publishedAt: null, leadPublishedAt: null, ...changed,
})
const french = (changed: Partial<QueueRow> = {}): QueueRow => row({ language: 'fr', isLead: false, leadLive: true, ...changed })
const groups = (roles: Role[], ...rows: QueueRow[]) => queueOf(person(...roles), rows).map(({ group, row: { title } }) => `${group} ${title ?? ''}`)

test('a translator is shown what was asked for first, the longest waiting first, then what is behind and what is missing', () => {
  const rows = [
    french({ title: 'behind', live: 'live', isBehind: true }),
    french({ title: 'missing' }),
    french({ title: 'asked later', requestedAt: '2026-02-02T00:00:00.000Z' }),
    french({ title: 'asked first', requestedAt: '2026-01-01T00:00:00.000Z' }),
  ]
  expect(groups(['translator.fr'], ...rows)).toEqual(['requested asked first', 'requested asked later', 'behind behind', 'missing missing'])
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

test('who holds two roles is shown first what readers get wrong, then what others wait for by its age, then what readers lack', () => {
  const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`
  const rows = [
    french({ title: 'missing', leadPublishedAt: at(1) }),
    french({ title: 'second', live: 'live_needs_second_review', publishedAt: at(3) }),
    french({ title: 'newest', candidate: 'in_review', candidateSince: at(4) }),
    french({ title: 'oldest', candidate: 'in_review', candidateSince: at(2) }),
    french({ title: 'returned', candidate: 'changes_requested', candidateSince: at(5) }),
    french({ title: 'outdated', live: 'live', isBehind: true, leadPublishedAt: at(6) }),
  ]
  expect(groups(['translator.fr', 'reviewer.fr'], ...rows)).toEqual(['behind outdated', 'changesRequested returned', 'inReview oldest', 'inReview newest', 'secondReview second', 'missing missing'])
})

test.each<[string, Partial<QueueRow>, string[]]>([
  ['submitted, and with a reviewer', { candidate: 'in_review', submittedBy: 'me', authors: ['me'] }, ['review']],
  ['submitted by somebody else', { candidate: 'in_review', submittedBy: 'someone else' }, []],
  ['approved', { candidate: 'approved', submittedBy: 'me' }, []],
  ['returned', { candidate: 'changes_requested', submittedBy: 'me' }, []],
  ['a translation that was asked for', { isLead: false, language: 'fr', leadLive: true, requestedAt: '2026-01-01T00:00:00.000Z', requestedBy: 'me' }, ['translation']],
  ['a translation that was asked for and is in review', { isLead: false, language: 'fr', candidate: 'in_review', requestedAt: '2026-01-01T00:00:00.000Z', requestedBy: 'me' }, []],
])('what is %s waits for others: %j', (_what, changed, expected) => {
  expect(waitingOf(person('officer'), [row(changed)]).map(({ waitsFor }) => waitsFor)).toEqual(expected)
})

test('what waits for a person is not said to wait for others', () => {
  expect(waitingOf(person('officer', 'reviewer.en'), [row({ candidate: 'in_review', submittedBy: 'me', authors: ['someone else'] })])).toEqual([])
})
