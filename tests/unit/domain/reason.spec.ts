import { expect, test } from 'vitest'

import { isReason } from '../../../src/domain/reason'
import { reasonsAgainst } from '../../../src/domain/workflow'

const nothing: [string, string | null | undefined][] = [
  ['nothing', undefined], ['null', null], ['an empty text', ''], ['spaces', ' \t\n\u00a0\u202f\u3000'], ['one zero-width space', '\u200b'],
  ['joiners and marks of direction', '\u200c\u200d\u200e\u2060\ufeff'], ['a soft hyphen', '\u00ad'], ['a combining accent alone', '\u0301'], ['Hangul fillers', '\u3164\u115f\uffa0'],
  ['an empty cell of Braille', '\u2800'], ['control signs', '\u0001\u007f'],
]

test.each(nothing)('%s is no reason', (_name, text) => {
  expect(isReason(text)).toBe(false)
})

test.each(['Urgent', 'é', 'e\u0301', '7', '!', '…', '€', '🕊️', 'سبب', '理由', '\u200bUrgent'])('%s is a reason', (text) => {
  expect(isReason(text)).toBe(true)
})

test.each(['forcePublish', 'requestChanges', 'withdraw'] as const)('%s asks for one that can be seen', (action) => {
  const against = (reason: string) =>
    reasonsAgainst({
      action, reason, person: { id: 'a', roles: ['administrator', 'officer', 'reviewer.en'] },
      state: { language: 'en', lead: 'en', candidate: action === 'requestChanges' ? 'in_review' : 'none', live: 'live', leadLive: true, hasChanges: true, isBehind: false, authors: [] },
    }).map(({ key }) => key)
  expect([against('\u200b'), against('Urgent')]).toEqual([['action.reasonMissing'], []])
})
