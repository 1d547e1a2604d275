import { describe, expect, test } from 'vitest'

import { wasDone } from '../../../src/domain/outcome'
import type { Action, LanguageState } from '../../../src/domain/workflow'

type State = Pick<LanguageState, 'candidate' | 'live' | 'hasChanges'> & { candidateEdition: string | null }
const state = (over: Partial<State> = {}): State => ({ candidate: 'none', live: 'none', hasChanges: true, candidateEdition: null, ...over })
const inReview = state({ candidate: 'in_review', hasChanges: false, candidateEdition: 'a' })
const approved = { ...inReview, candidate: 'approved' } as const
const live = state({ live: 'live', hasChanges: false })

describe('an action whose answer was lost', () => {
  test.each<[string, Action, State, State, boolean]>([
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
    expect(wasDone(action, { before, after })).toBe(isDone)
  })
})
