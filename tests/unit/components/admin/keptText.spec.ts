import { beforeEach, expect, test } from 'vitest'

import { differs, forget, forgetAll, keep, type Kept, keyOf, readKept, type Whose } from '../../../../src/components/admin/document/keptText'

const box = (room = Infinity): Storage => {
  const held = new Map<string, string>()
  return {
    get length() { return held.size },
    clear: () => held.clear(),
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    removeItem: (key) => void held.delete(key),
    setItem: (key, value) => {
      if (value.length > room) throw new Error('QuotaExceededError')
      held.set(key, value)
    },
  }
}

const whose: Whose = { user: 'u1', entity: 'updates', id: 'd1', language: 'en' }
const kept = (form: string, title: string): Kept => ({ form, at: '2026-01-01T10:00:00.000Z', values: { title } })
let storage: Storage
beforeEach(() => {
  storage = box()
})

test('what was typed is kept apart per person, document and language, and for new documents', () => {
  const places = [whose, { ...whose, user: 'u2' }, { ...whose, id: 'd2' }, { ...whose, id: null }, { ...whose, language: 'fr' as const }, { ...whose, entity: 'events' }]
  expect(new Set(places.map(keyOf)).size).toBe(places.length)
})

test('two tabs on one text keep both texts, each its newest', () => {
  keep(storage, { whose, kept: kept('tab 1', 'first') })
  keep(storage, { whose, kept: kept('tab 2', 'other') })
  keep(storage, { whose, kept: kept('tab 1', 'second') })
  expect(readKept(storage, whose).map(({ values }) => values['title'])).toEqual(['second', 'other'])
})

test('saving in one tab forgets what that tab held and nothing else', () => {
  keep(storage, { whose, kept: kept('tab 1', 'mine') })
  keep(storage, { whose, kept: kept('tab 2', 'other') })
  forget(storage, { whose, form: 'tab 1' })
  expect(readKept(storage, whose).map(({ form }) => form)).toEqual(['tab 2'])
})

test('signing out forgets what this person typed, and leaves what others typed on the same machine', () => {
  keep(storage, { whose, kept: kept('a', 'mine') })
  keep(storage, { whose: { ...whose, user: 'u2' }, kept: kept('b', 'theirs') })
  forgetAll(storage, 'u1')
  expect([readKept(storage, whose).length, readKept(storage, { ...whose, user: 'u2' }).length]).toEqual([0, 1])
})

test('a full or damaged storage never breaks the form', () => {
  expect(keep(box(5), { whose, kept: kept('a', 'text') })).toBe(false)
  storage.setItem(keyOf(whose), '{broken')
  expect(readKept(storage, whose)).toEqual([])
})

test('ids of rows and the digests of a form are no difference in what was typed', () => {
  expect(differs({ base: { title: 'x' }, areas: [{ id: '1', name: 'Gao' }], note: '' }, { areas: [{ id: '2', name: 'Gao' }], note: null })).toBe(false)
  expect(differs({ areas: [{ id: '1', name: 'Gao' }] }, { areas: [{ id: '1', name: 'Mopti' }] })).toBe(true)
})
