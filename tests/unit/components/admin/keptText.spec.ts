import 'fake-indexeddb/auto'
import { hexToBytes } from '@noble/ciphers/utils.js'
import { expect, test } from 'vitest'

import { forget, keep, readKept } from '../../../../src/components/admin/document/keptBox'
import { differs, inConflict, isSameBase, type Kept, notStored, placeKey, type Whose } from '../../../../src/components/admin/document/keptText'
import { typedValues } from '../../../../src/components/admin/document/typedValues'
import { onlyChanged, overStored, replacedBy, withKept } from '../../../../src/components/admin/document/mergeKept'
import { firstChange } from '../../../../src/components/admin/document/keptWords'
import { latestWins } from '../../../../src/components/admin/document/latestWins'
import { seal } from '../../../../src/components/admin/document/sealing'
import { keepingKeyOf } from '../../../../src/editorial/endpoints/keepingKey'

const keyOf = (user: string, secret = 'the secret of this installation') => hexToBytes(keepingKeyOf({ secret, user }))
const whose: Whose = { user: 'u1', entity: 'updates', id: 'd1', language: 'en' }
const kept = (form: string, title: string, at = '2026-01-01T10:00:00.000Z'): Kept => ({ form, at, values: { title } })
let documents = 0
/** A place of its own for each test: the browser's storage lasts. */
const aPlace = (): Whose => ({ ...whose, id: `document ${++documents}` })
const titlesAt = async (of: Whose, key = keyOf('u1')) => (await readKept({ key, whose: of })).map(({ values }) => values['title'])

test('what was typed is kept apart per person, document and language, and for new documents', () => {
  const places = [whose, { ...whose, user: 'u2' }, { ...whose, id: 'd2' }, { ...whose, id: null }, { ...whose, language: 'fr' as const }, { ...whose, entity: 'events' }]
  expect(new Set(places.map(placeKey)).size).toBe(places.length)
})

test('two tabs on one text keep both texts, each its newest', async () => {
  const of = aPlace()
  await keep({ key: keyOf('u1'), whose: of, kept: kept('tab 1', 'first') })
  await keep({ key: keyOf('u1'), whose: of, kept: kept('tab 2', 'other', '2026-01-01T11:00:00.000Z') })
  await keep({ key: keyOf('u1'), whose: of, kept: kept('tab 1', 'second', '2026-01-01T12:00:00.000Z') })
  expect(await titlesAt(of)).toEqual(['second', 'other'])
})

test('what one tab stored is forgotten, what it typed since and what other tabs hold is not', async () => {
  const of = aPlace()
  await keep({ key: keyOf('u1'), whose: of, kept: kept('saved', 'mine') })
  await keep({ key: keyOf('u1'), whose: of, kept: kept('typing on', 'newer', '2026-01-01T10:00:05.000Z') })
  await forget(kept('saved', 'mine'))
  await forget(kept('typing on', 'older'))
  expect(await titlesAt(of)).toEqual(['newer'])
})

test('another person at the same computer cannot read it, and its author can after signing in again', async () => {
  const of = aPlace()
  await keep({ key: keyOf('u1'), whose: of, kept: kept('form', 'A witness in Gao') })
  expect(await titlesAt(of, keyOf('u2'))).toEqual([])
  expect(await titlesAt(of, keyOf('u1', 'the secret of another installation'))).toEqual([])
  expect(new TextDecoder().decode(seal(keyOf('u1'), kept('form', 'A witness in Gao')))).not.toContain('witness')
  expect(await titlesAt(of)).toEqual(['A witness in Gao'])
})

test('ids of rows and the digests of a form are no difference in what was typed', () => {
  expect(differs({ base: { title: 'x' }, areas: [{ id: '1', name: 'Gao' }], note: '' }, { areas: [{ id: '2', name: 'Gao' }], note: null })).toBe(false)
  expect(differs({ areas: [{ id: '1', name: 'Gao' }] }, { areas: [{ id: '1', name: 'Mopti' }] })).toBe(true)
})

test('the PDF that a text names is kept with it, the bytes of an upload are not', () => {
  expect(typedValues({ title: 'a', file: 'd1' })).toEqual({ title: 'a', file: 'd1' })
  expect(typedValues({ alt: 'a', file: new File([], 'a.pdf') })).toEqual({ alt: 'a' })
  expect([differs({ file: 'd1' }, {}), differs({ file: null }, { file: 'd1' }), differs({ file: null }, {})]).toEqual([true, true, false])
  expect(onlyChanged({ title: 'a', file: 'd1' }, { title: 'a' })).toEqual({ file: 'd1' })
})

test.each([
  [{ title: 'a', file: 'b' }, { file: 'b', title: 'a' }, true],
  [{ title: 'a', file: 'b' }, { title: 'a', file: 'c' }, false],
  [{ title: 'a' }, { title: 'a', file: 'c' }, false],
  [undefined, undefined, false],
])('a form of %o is still what is stored as %o: %s', (opened, now, isSame) => {
  expect(isSameBase(opened, now)).toBe(isSame)
})

const loaded = { title: 'Old', summary: 'Same', date: '2026-01-01T00:00:00.000Z' }
test.each([
  ['everything as sent', { ...loaded, title: 'New' }, { ...loaded, title: 'New' }, []],
  ['a text that is not there', { ...loaded, body: { root: { type: 'root', children: [{ text: 'Typed' }] } } }, { ...loaded, body: null }, ['body']],
  ['a text that is an older one', { ...loaded, title: 'New' }, loaded, ['title']],
  ['what somebody else changed in a field that was not touched', { ...loaded, title: 'New' }, { ...loaded, title: 'New', summary: 'Theirs' }, []],
  ['a text that was emptied', { ...loaded, title: '' }, loaded, ['title']],
  ['an address that the server made', { ...loaded, slug: '' }, { ...loaded, slug: 'old' }, []],
  ['a list that was never begun', { ...loaded, recordings: [] }, { ...loaded, recordings: null }, []],
  ['a list without rows, as a form counts them', { ...loaded, recordings: 0 }, { ...loaded, recordings: null }, []],
  ['a list that was emptied', { ...loaded, recordings: [], title: 'New' }, { ...loaded, recordings: [{ url: 'x' }], title: 'New' }, []],
  ['a day written as a point in time, and spaces around a text', { ...loaded, date: '2026-02-01', title: ' New ' }, { ...loaded, date: '2026-02-01T00:00:00.000Z', title: 'New' }, []],
])('after a save is compared what was stored with what was sent: %s', (_name, sent, stored, names) => {
  expect(notStored({ sent, loaded, stored })).toEqual(names)
})

test('the first change is written at once, and of those that come meanwhile only the newest', async () => {
  const written: number[] = []
  let state = 0
  let release = () => {}
  const note = latestWins({ pause: 0, write: () => new Promise((resolve) => { written.push(state); release = resolve }) })
  for (state = 1; state <= 4; state++) note()
  expect(written).toEqual([1])
  release()
  await expect.poll(() => written, { timeout: 20_000 }).toEqual([1, 5])
})

test('a conflict is what both changed, and nothing that only one of them did', () => {
  const base = (title: string, summary: string, body: string) => ({ base: { title, summary, body } })
  const loaded = { title: 'A', summary: 'S', body: 'B', ...base('a', 's', 'b') }
  const stored = { title: 'Theirs', summary: 'Theirs', body: 'B', ...base('t', 't', 'b') }
  expect(inConflict({ mine: { ...loaded, title: 'Mine', body: 'Mine' }, loaded, stored })).toEqual(['title'])
  expect(inConflict({ mine: { ...loaded, title: 'Theirs' }, loaded, stored })).toEqual([])
  expect(inConflict({ mine: { ...loaded, body: 'Mine' }, loaded, stored: loaded })).toEqual([])
})

const written = (...paragraphs: string[]) => ({ root: { type: 'root', children: paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })) } })
const form = { title: 'A forum', summary: 'Residents meet.', body: written('They meet every month.', 'Then they go home.') }
test.each([
  ['the first field of the form, not of the data', { ...form, summary: 'Residents of Gao meet.', title: 'The forum' }, { field: 'title', words: 'The forum', more: 1 }],
  ['words in the middle of a text', { ...form, body: written('They meet every month.', 'Then the mayor speaks.') }, { field: 'body', words: '…the mayor speaks.', more: 0 }],
  ['a text that only says less', { ...form, body: written('They meet every month.') }, { field: 'body', words: 'They meet every month.', more: 0 }],
  ['a text that was emptied', { ...form, summary: '' }, { field: 'summary', words: '', more: 0 }],
  ['long words, cut between two', { ...form, summary: `Residents meet. ${'and talk '.repeat(20)}` }, { field: 'summary', words: '…and talk and talk and talk and talk and talk and talk and…', more: 0 }],
  ['nothing', form, null],
])('a kept text is known again by its first change: %s', (_name, given, expected) => {
  expect(firstChange({ kept: given, loaded: form, order: ['title', 'summary', 'body'] })).toEqual(expected)
})

const typing = { title: 'Old', summary: 'Typed since', body: 'Same', base: { title: 't1', summary: 's1', body: 'b1' } }
const opened = { title: 'Old', summary: 'As stored', body: 'Same' }

test('of a form is kept only what was changed in it, with the digests of what it started from', () => {
  expect(onlyChanged(typing, opened)).toEqual({ summary: 'Typed since', base: typing.base })
  expect(onlyChanged({ ...typing, summary: 'As stored' }, opened)).toEqual({ base: typing.base })
})

test('a kept text is put into its own fields only, each written over the text that it started from', () => {
  expect(withKept(typing, { title: 'Kept', base: { title: 't0', summary: 's0' } })).toEqual({ ...typing, title: 'Kept', base: { title: 't0', summary: 's1', body: 'b1' } })
})

test.each([
  ['another field', { title: 'Kept' }, null],
  ['the same field', { summary: 'Kept', title: 'Kept' }, { summary: 'Typed since', base: typing.base }],
  ['the same words', { summary: 'Typed since ' }, null],
])('what a kept text would take away is known: %s', (_name, kept, replaced) => {
  expect(replacedBy({ typed: onlyChanged(typing, opened), next: withKept(typing, kept) })).toEqual(replaced)
})

test('what was not stored is written over what was stored in its place', () => {
  expect(overStored({ names: ['title'], sent: typing, stored: { title: 'Other', base: { title: 't2' } } })).toEqual({ title: 'Old', base: { title: 't2' } })
})
