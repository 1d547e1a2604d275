import { expect, test } from 'vitest'

import { driftOf, originalOf } from '../../../src/domain/original'

const edition = (number: number, textDigest: string, state: 'published' | 'in_review' | 'approved' | 'changes_requested' | 'replaced' = 'published') => ({ id: `e${number}`, number, state, textDigest })
const given = { answers: 'a', basedOn: null, editions: [], live: null, working: 'w' }

test.each([
  ['what readers have, where it is what was translated', { editions: [edition(2, 'a', 'in_review'), edition(1, 'a')], live: 'e1' }, ['live', 'e1', true, null]],
  ['the earlier text, where the original moved on since', { editions: [edition(2, 'b'), edition(1, 'a')], live: 'e2' }, ['earlier', 'e1', true, 2]],
  ['the submitted text, while none is live', { editions: [edition(1, 'a', 'approved')] }, ['waiting', 'e1', true, null]],
  ['the submitted text, although another is live', { editions: [edition(2, 'a', 'in_review'), edition(1, 'b')], live: 'e1' }, ['waiting', 'e2', true, 1]],
  ['the newest of several that say the same', { editions: [edition(3, 'a', 'changes_requested'), edition(2, 'a', 'replaced'), edition(1, 'b')] }, ['earlier', 'e3', true, null]],
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
  ['what it was based on, where nobody noted the text', { answers: null, basedOn: 'e1', editions: [edition(2, 'b'), edition(1, 'a')], live: 'e2' }, { from: 'e1', to: 'e2' }],
  ['nothing, where readers have what was translated', { editions: [edition(2, 'a'), edition(1, 'b')], live: 'e2' }, null],
  ['nothing, where no edition holds what was translated', { editions: [edition(2, 'b'), edition(1, 'c')], live: 'e2' }, null],
  ['nothing, while the original is not live', { editions: [edition(1, 'a')] }, null],
] as const)('a translator compares %s', (_name, more, drift) => {
  expect(driftOf({ ...given, ...more })).toEqual(drift)
})
