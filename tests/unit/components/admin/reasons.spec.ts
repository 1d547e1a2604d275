import { expect, test } from 'vitest'

import { lookAgain, type Reasons } from '../../../../src/components/admin/document/reasons'

const known: Reasons = new Map([['title', { message: 'Too long', value: 'tttt' }], ['places', { message: 'Unknown', value: ['Gao'] }]])
const stands = [['places', 'Unknown'], ['title', 'Too long']]
const good = { valid: true }

test.each([
  ['what was refused just now', new Map(), { title: { valid: false, errorMessage: 'Too long', value: 'tttt' }, summary: { ...good, value: 's' } }, [['title', 'Too long']], []],
  ['a form that still knows', known, { title: { valid: false, errorMessage: 'Too long', value: 'tttt' }, places: { valid: false, errorMessage: 'Unknown', value: ['Gao'] } }, stands, []],
  ['a form that forgot', known, { title: { ...good, value: 'tttt' }, places: { ...good, value: ['Gao'] } }, stands, ['title', 'places']],
  ['a value that was changed and still bears its reason', known, { title: { valid: false, errorMessage: 'Too long', value: 'ttt' }, places: { ...good, value: ['Gao'] } }, stands, ['places'], ['title']],
  ['a value that was changed', known, { title: { ...good, value: 'ttt' }, places: { ...good, value: ['Gao', 'Mopti'] } }, stands, []],
  ['a changed value that is refused for something else', known, { title: { valid: false, errorMessage: 'Needed', value: '' } }, [['title', 'Needed']], []],
  ['a field that is gone', known, {}, [], []],
  ['what keeps its own reason', new Map(), { file: { valid: false, errorMessage: 'Missing' }, 'confirm-password': { valid: false, errorMessage: 'Other' } }, [], []],
])('the reason against a field is known by the value that was refused: %s', (_name, before, fields, reasons, forgotten, mended = []) => {
  const after = lookAgain(before, fields)
  expect([...after.reasons].map(([path, { message }]) => [path, message]).sort()).toEqual(reasons)
  expect(after.forgotten.map(({ path }) => path)).toEqual(forgotten)
  expect(after.mended).toEqual(mended)
})

test('an answer that comes late, about the value that was refused, is mended however often it comes', () => {
  const late = { roles: { valid: false, errorMessage: 'Choose one', value: ['officer'] } }
  let reasons: Reasons = new Map([['roles', { message: 'Choose one', value: [] }]])
  for (const fields of [late, { roles: { ...good, value: ['officer'] } }, late, late]) {
    const looked = lookAgain(reasons, fields)
    expect(looked.mended).toEqual(fields === late ? ['roles'] : [])
    reasons = looked.reasons
  }
  expect(lookAgain(reasons, { roles: { ...good, value: [] } }).forgotten.map(({ path }) => path), 'the refused value, chosen again').toEqual(['roles'])
})
