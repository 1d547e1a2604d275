import { expect, test } from 'vitest'

import { type StandingInput, standingOf } from '../../../src/domain/standing'

const quiet: StandingInput = { candidate: 'none', live: 'none', isLead: true, leadLive: false, hasChanges: false, hasText: false, isBehind: false, isCandidateBehind: false, isRequested: false }

test('a language in which nobody has written is not started, and one with text is a draft', () => {
  expect(standingOf({ ...quiet, hasChanges: true })).toEqual(['notStarted'])
  expect(standingOf({ ...quiet, hasText: true, hasChanges: true })).toEqual(['draft'])
})

test('what is live comes before what waits for a decision', () => {
  expect(standingOf({ ...quiet, live: 'live', leadLive: true, candidate: 'in_review', hasText: true })).toEqual(['live', 'inReview'])
})

test('typing on after submitting is said, and typing after changes were requested is not', () => {
  expect(standingOf({ ...quiet, candidate: 'approved', hasText: true, hasChanges: true })).toEqual(['approved', 'changesNotSubmitted'])
  expect(standingOf({ ...quiet, candidate: 'changes_requested', hasText: true, hasChanges: true })).toEqual(['changesRequested'])
})

test('a live translation says when its original is no longer live, or has moved on', () => {
  const translation: StandingInput = { ...quiet, isLead: false, live: 'live', hasText: true }
  expect(standingOf(translation)).toEqual(['live', 'leadWithdrawn'])
  expect(standingOf({ ...translation, leadLive: true, isBehind: true })).toEqual(['live', 'behind'])
  expect(standingOf({ ...translation, live: 'none', leadLive: true, candidate: 'in_review', isCandidateBehind: true })).toEqual(['inReview', 'originalMovedOn'])
  expect(standingOf({ ...translation, live: 'none', leadLive: true, candidate: 'changes_requested', isCandidateBehind: true })).toEqual(['changesRequested', 'originalMovedOn'])
})
