import { expect, test } from 'vitest'

import { fittingCall } from '../../../src/app/(payload)/admin/calls'

test('a form never asks whether its document changed, and asks everything else', () => {
  const call = { name: 'form-state', args: { checkForStaleData: true, originalUpdatedAt: '2026-01-01', id: 'x' } }
  expect(fittingCall(call)).toEqual({ name: 'form-state', args: { checkForStaleData: false, originalUpdatedAt: '2026-01-01', id: 'x' } })
  expect(fittingCall({ name: 'render-list', args: { checkForStaleData: true } }).args).toEqual({ checkForStaleData: true })
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'copy-data-from-locale', 'schedule-publish', 'slugify', '', 'Form-State'])('no page of the panel asks for %j: it is not there', (name) => {
  expect(() => fittingCall({ name, args: {} })).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})

test('no page of the panel sends a form of more than there are fields and texts for', () => {
  const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`linesOfWork.${i}.title`, { value: 'x', initialValue: 'x', valid: true }]))
  const call = (formState: object) => ({ name: 'form-state', args: { collectionSlug: 'organisations', formState } })
  expect(fittingCall(call(fields(1500)))).toMatchObject(call(fields(1500)))
  expect(() => fittingCall(call(fields(10_000)))).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})
