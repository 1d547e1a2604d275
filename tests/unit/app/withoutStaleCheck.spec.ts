import { expect, test } from 'vitest'

import { withoutStaleCheck } from '../../../src/app/(payload)/admin/withoutStaleCheck'

test('a form never asks whether its document changed, and asks everything else', () => {
  const call = { name: 'form-state', args: { checkForStaleData: true, originalUpdatedAt: '2026-01-01', id: 'x' } }
  expect(withoutStaleCheck(call)).toEqual({ name: 'form-state', args: { checkForStaleData: false, originalUpdatedAt: '2026-01-01', id: 'x' } })
  expect(withoutStaleCheck({ name: 'render-list', args: { checkForStaleData: true } }).args).toEqual({ checkForStaleData: true })
})
