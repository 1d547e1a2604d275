import { expect, test } from 'vitest'

import { editorNodes, isEditable } from '../../../src/domain/editorNodes'

const text = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })

test.each([undefined, null, text(), text({ type: 'paragraph', children: [{ type: 'text', text: 'x' }, { type: 'linebreak' }] }), text(...[...editorNodes].map((type) => ({ type })))])('%j opens', (value) => {
  expect(isEditable(value)).toBe(true)
})

test.each([
  '<script>', 1, [1], {}, { root: 'x' }, { root: { type: 'paragraph' } }, text('x'), text(null), text({ type: 'html' }), text({ type: 'paragraph', children: 'x' }), text({ type: 'constructor' }), text({}),
  text({ type: 'paragraph', children: [{ type: 'iframe' }] }), text({ type: 'relationship', relationTo: 'updates' }), text({ type: 'autolink' }),
])('%j does not', (value) => {
  expect(isEditable(value)).toBe(false)
})

test('a text of any length opens', () => {
  expect(isEditable(text(...Array.from({ length: 100_000 }, () => ({ type: 'tab' })), 1))).toBe(false)
  expect(isEditable({ root: { type: 'root', children: Array.from({ length: 200_000 }, () => ({ type: 'tab' })) } })).toBe(true)
})
