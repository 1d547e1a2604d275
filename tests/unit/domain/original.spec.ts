import { expect, test } from 'vitest'

import { driftOf, keepsAnswer, originalOf } from '../../../src/domain/original'

const edition = (number: number, textDigest: string, state: 'published' | 'in_review' | 'approved' | 'changes_requested' | 'replaced' | 'taken_back' | 'kept' = 'published') => ({ id: `e${number}`, number, state, textDigest })
const given = { answers: 'a', basedOn: null, editions: [], live: null, working: 'w' }

test.each([
  ['what readers have, where it is what was translated', { editions: [edition(2, 'a', 'in_review'), edition(1, 'a')], live: 'e1' }, ['live', 'e1', true, null]],
  ['the earlier text, where the original moved on since', { editions: [edition(2, 'b'), edition(1, 'a')], live: 'e2' }, ['earlier', 'e1', true, 2]],
  ['the submitted text, while none is live', { editions: [edition(1, 'a', 'approved')] }, ['waiting', 'e1', true, null]],
  ['the submitted text, although another is live', { editions: [edition(2, 'a', 'in_review'), edition(1, 'b')], live: 'e1' }, ['waiting', 'e2', true, 1]],
  ['the newest of several that say the same', { editions: [edition(3, 'a', 'changes_requested'), edition(2, 'a', 'replaced'), edition(1, 'b')] }, ['earlier', 'e3', true, null]],
  ['one that somebody decided about, before a newer one that says the same and was taken back', { editions: [edition(3, 'b'), edition(2, 'a', 'taken_back'), edition(1, 'a', 'replaced')], live: 'e3' }, ['earlier', 'e1', true, 3]],
  ['one that was taken back, where it alone says that', { editions: [edition(1, 'a', 'taken_back')] }, ['earlier', 'e1', true, null]],
  ['the working copy, where it alone says that', { working: 'a', editions: [edition(1, 'b', 'in_review')] }, ['working', null, true, null]],
  ['what readers have, where nothing says that any more', { editions: [edition(2, 'c', 'in_review'), edition(1, 'b')], live: 'e1' }, ['live', 'e1', false, null]],
  ['what waits, where nothing says that any more and none is live', { editions: [edition(1, 'b', 'in_review')] }, ['waiting', 'e1', false, null]],
  ['the working copy, where nothing else is there', {}, ['working', null, false, null]],
  ['the edition it was based on, where nobody noted the text', { answers: null, basedOn: 'e1', editions: [edition(2, 'b'), edition(1, 'a')], live: 'e2' }, ['earlier', 'e1', true, 2]],
] as const)('a translation is judged by %s', (_name, more, [kind, id, isAnswered, movedOn]) => {
  expect(originalOf({ ...given, ...more })).toEqual({ kind, edition: id, isAnswered, movedOn })
})

test.each([
  ['what was translated and what readers have', { editions: [edition(3, 'b'), edition(2, 'a', 'replaced'), edition(1, 'a')], live: 'e3' }, { from: 'e2', to: 'e3' }],
  ['what somebody decided about, not what was taken back, and what readers have', { editions: [edition(3, 'b'), edition(2, 'a', 'taken_back'), edition(1, 'a', 'replaced')], live: 'e3' }, { from: 'e1', to: 'e3' }],
  ['what it was based on, where nobody noted the text', { answers: null, basedOn: 'e1', editions: [edition(2, 'b'), edition(1, 'a')], live: 'e2' }, { from: 'e1', to: 'e2' }],
  ['nothing, where readers have what was translated', { editions: [edition(2, 'a'), edition(1, 'b')], live: 'e2' }, null],
  ['what readers have with nothing, where no edition holds what was translated', { editions: [edition(2, 'b'), edition(1, 'c')], live: 'e2' }, { from: null, to: 'e2' }],
  ['what was translated and the original as it is now, before its first publish', { editions: [edition(1, 'a', 'in_review')] }, { from: 'e1', to: null }],
  ['nothing, while the original that is not live says the same', { editions: [edition(1, 'b', 'in_review')], working: 'a' }, null],
  ['nothing, where nobody noted the text and the original is not live', { answers: null }, null],
] as const)('a translator compares %s', (_name, more, drift) => {
  expect(driftOf({ ...given, ...more })).toEqual(drift)
})

test.each([
  ['a changed text that is submitted', {}, false],
  ['an unchanged text that is confirmed', { isUnchanged: true, isConfirmed: true }, false],
  ['an unchanged text that is put live without a word', { isUnchanged: true }, true],
  ['a text that is kept without being submitted', { isSubmitted: false }, true],
  ['a text whose original did not change', { isBehind: false, isUnchanged: true }, false],
])('%s goes on answering an earlier original: %s', (_what, given, expected) => {
  expect(keepsAnswer({ isBehind: true, isUnchanged: false, isConfirmed: false, isSubmitted: true, ...given })).toBe(expected)
})
