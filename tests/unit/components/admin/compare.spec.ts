import { expect, test } from 'vitest'

import { compareTexts } from '../../../../src/components/admin/history/compare'
import { firstPair, nothing, workingCopy } from '../../../../src/components/admin/history/pair'

const shown = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  compareTexts({ before, after, order: ['title', 'summary'] }).map(({ name, paragraphs }) => [name, ...paragraphs.map((pieces) => pieces.map(({ text, change }) => (change === 'same' ? text : `${change === 'added' ? '+' : '-'}[${text}]`)).join(''))])

test('a rewritten paragraph is compared word by word, in the order of the form', () => {
  expect(shown({ summary: 'The reform of the police in Gao', title: 'Same' }, { title: 'Same', summary: 'The reform of the army in Gao' }))
    .toEqual([['title', 'Same'], ['summary', 'The reform of the -[police]+[army] in Gao']])
})

test('paragraphs that share little are shown as removed and added', () => {
  expect(shown({ title: 'Kick-off in Bamako' }, { title: 'Annual report' })).toEqual([['title', '-[Kick-off in Bamako]', '+[Annual report]']])
})

test('a field that only one text has is all added or all removed', () => {
  expect(shown({}, { title: 'New' })).toEqual([['title', '+[New]']])
})

test('the submitted text is first compared with what was live before it, else with nothing', () => {
  const edition = (id: string, number: number, isLive: boolean) => ({ id, number, isLive, state: isLive ? 'published' : 'in_review' }) as never
  expect(firstPair({ editions: [edition('b', 2, false), edition('a', 1, true)] }, 'b')).toEqual({ from: 'a', to: 'b' })
  expect(firstPair({ editions: [] }, undefined)).toEqual({ from: nothing, to: workingCopy })
})
