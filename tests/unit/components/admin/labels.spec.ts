import type { ClientField } from 'payload'
import { expect, test } from 'vitest'

import { fieldOrder, firstOf, tabOf } from '../../../../src/components/admin/workflow/labels'

const text = (name: string) => ({ type: 'text', name })
const fields = [
  text('title'), text('slug'),
  { type: 'tabs', tabs: [
    { fields: [text('summary'), { type: 'array', name: 'recordings', fields: [text('url')] }] },
    { fields: [{ type: 'row', fields: [text('start'), text('end')] }, { type: 'group', name: 'registration', fields: [text('url')] }] },
    { fields: [{ type: 'group', name: 'seo', fields: [text('title')] }] },
  ] },
] as unknown as ClientField[]

test.each([['title', undefined], ['summary', 0], ['recordings', 0], ['end', 1], ['registration', 1], ['seo', 2], ['nowhere', undefined]])('%s stands in tab %s', (name, tab) => {
  expect(tabOf({ fields, name })).toBe(tab)
})

test.each([
  [['seo.title', 'end', 'summary'], 'summary'],
  [['registration', 'registration.url'], 'registration.url'],
  [['recordings', 'recordings.1.url', 'seo.title'], 'recordings.1.url'],
  [['recordings.2.url', 'recordings.1.url'], 'recordings.2.url'],
  [['reason'], undefined],
  [[], undefined],
])('of %j the first in the form is %s', (paths, first) => {
  expect(firstOf({ paths, order: fieldOrder(fields) })).toBe(first)
})
