import { describe, expect, test } from 'vitest'
import { mergeListSearchAndWhere } from 'payload/shared'
import { stringify } from 'qs-esm'

import { isReadable } from '../../../src/app/(payload)/api/[...slug]/conditions'

const asSent = (where: unknown): string => `?${stringify({ limit: 0, locale: 'en', select: {}, where })}`
const id = '00000000-0000-4000-8000-000000000000'

describe('which documents a request is about', () => {
  const inTrash = { deletedAt: { exists: true } }
  const searched = mergeListSearchAndWhere({ collectionConfig: { admin: { listSearchableFields: ['name', 'alt'] } } as never, search: 'Gao', where: { id: { not_equals: '' } } })
  test.each([
    { and: [{ id: { in: [id] } }] }, { and: [{ id: { in: [id, id] } }, inTrash] }, { and: [{ id: { equals: id } }, inTrash] }, { id: { not_equals: '' } }, { and: [{ id: { not_equals: '' } }, inTrash] }, { and: [inTrash] }, inTrash,
    { or: [{ and: [{ title: { like: 'Gao' } }, { date: { less_than: '2026-01-01' } }] }, { and: [{ exposure: { in: ['public'] } }] }] }, searched, { title: { equals: null } }, { title: { like: 'a', not_like: 'b' } },
  ])('is read from what the panel sends: %j', (where) => expect(isReadable(asSent(where))).toBe(true))

  test.each(['?where[id][in]=a,b', '?where%5Bid%5D%5Bequals%5D=x', '?where[seo.title][exists]=true', `?${Array.from({ length: 900 }, (_, at) => `where[id][in][${at}]=x`).join('&')}`])('is read from %s', (search) => expect(isReadable(search)).toBe(true))

  test.each([
    '?where=1', '?where=', '?where', '?where={"id":{"exists":true}}', '?where[]=1', '?where[]=', '?where[0][id][equals]=x', '?where[id]=x', '?where[id][]=x', '?where[id][]=', '?where[id][x]=y', '?where[id][in][]=',
    '?where[and]=x', '?where[and][]=', '?where[and][]=x', '?where[or][]=', '?where[or][id][equals]=x', '?where[and][0][or][]=', '?where[id][equals]=x&where[and][]=', '?where[id][equals]=x&where=1', '?where[toString][equals]=x',
    '?where[id][equals][a]=x', '?where[id][in][0][a]=x', '?where[tags][contains][title][equals]=x',
    `?${'a=1&'.repeat(1000)}where[id][equals]=x`, `?where[and][0][id][exists]=true${'&'.repeat(1000)}where[and][1][id][equals]=x`, `?where[and][0][id][exists]=true&${'a=1&'.repeat(999)}where[and][1][id][equals]=x`,
  ])('is not guessed from %s', (search) => expect(isReadable(search)).toBe(false))
})
