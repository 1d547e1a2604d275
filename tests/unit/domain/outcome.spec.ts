import { describe, expect, test } from 'vitest'

import { outcomeOf, outcomeOfDecision } from '../../../src/domain/outcome'
import type { Action, Deed, LanguageState } from '../../../src/domain/workflow'

type State = Pick<LanguageState, 'candidate' | 'live' | 'hasChanges'> & { candidateEdition: string | null }
const state = (over: Partial<State> = {}): State => ({ candidate: 'none', live: 'none', hasChanges: true, candidateEdition: null, ...over })
const inReview = state({ candidate: 'in_review', hasChanges: false, candidateEdition: 'a' })
const approved = { ...inReview, candidate: 'approved' } as const
const live = state({ live: 'live', hasChanges: false })

describe('an action whose answer was lost', () => {
  test.each<[string, Deed, State, State, boolean]>([
    ['a text that waits now was submitted', 'submit', state(), inReview, true],
    ['a text that replaces one that waits was submitted', 'submit', { ...inReview, hasChanges: true }, { ...inReview, candidateEdition: 'b' }, true],
    ['a draft that is as it was was not', 'submit', state(), state(), false],
    ['one that waits as before was not', 'submit', { ...inReview, hasChanges: true }, { ...inReview, hasChanges: true }, false],
    ['a text that waits no more was taken back', 'takeBack', inReview, state(), true],
    ['one that was approved meanwhile was not', 'takeBack', inReview, approved, false],
    ['an approved text that readers have was published', 'publish', approved, live, true],
    ['one that is still approved was not', 'publish', approved, approved, false],
    ['one that was taken from readers meanwhile was not', 'publish', approved, { ...live, live: 'withdrawn' }, false],
    ['a page that readers have no more was withdrawn', 'withdraw', live, { ...live, live: 'withdrawn' }, true],
    ['a page that is live was not', 'withdraw', live, live, false],
    ['what went live without a second person was forced', 'forcePublish', state(), state({ live: 'live_needs_second_review', hasChanges: false }), true],
  ])('%s', (_name, action, before, after, isDone) => {
    expect(outcomeOf(action, { before, after }) === 'done').toBe(isDone)
  })
})

describe('a decision whose answer was lost', () => {
  const read = (state: 'in_review' | 'approved' | 'changes_requested' | 'published', over: { id?: string; isLive?: boolean } = {}) => ({ id: 'a', isLive: false, state, ...over })
  test.each<[string, Action, ReturnType<typeof read> | null, ReturnType<typeof read> | null, boolean]>([
    ['the text that was read is approved', 'approve', read('in_review'), read('approved'), true],
    ['it waits as before', 'approve', read('in_review'), read('in_review'), false],
    ['another one was approved', 'approve', read('in_review'), read('approved', { id: 'b' }), false],
    ['it was taken back meanwhile', 'approve', read('in_review'), null, false],
    ['what is live waits for no second review any more', 'approve', read('published', { isLive: true }), null, true],
    ['changes are requested', 'requestChanges', read('in_review'), read('changes_requested'), true],
    ['it was approved by somebody else', 'requestChanges', read('in_review'), read('approved'), false],
  ])('%s', (_name, action, before, after, isDone) => {
    expect(outcomeOfDecision(action, { before, after }) === 'done').toBe(isDone)
  })
})

test('where all stands as before nothing was done, and where it stands elsewhere nobody knows', () => {
  expect(outcomeOf('submit', { before: state(), after: state() })).toBe('notDone')
  expect(outcomeOf('takeBack', { before: inReview, after: approved })).toBe('unknown')
  const read = { id: 'a', isLive: false, state: 'in_review' as const }
  expect(outcomeOfDecision('approve', { before: read, after: read })).toBe('notDone')
  expect(outcomeOfDecision('approve', { before: read, after: { ...read, id: 'b' } })).toBe('unknown')
  expect(outcomeOfDecision('approve', { before: read, after: null })).toBe('unknown')
})
