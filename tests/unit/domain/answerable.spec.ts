import { expect, test } from 'vitest'

import { isAnswerable } from '../../../src/domain/answerable'

test.each([
  [undefined, true], ['x', true], [{}, true],
  [{ title: { like: 'Gao' } }, true], [{ id: { in: ['a', 'b'] } }, true], [{ or: [{ and: [{ date: { less_than: '2026-01-01' } }] }] }, true], [{ 'seo.title': { equals: 'x' } }, true], [{ bodyguard: { equals: 'x' } }, true],
  [{ date: { contains: '2026' } }, false], [{ and: [{ date: { exists: true } }] }, true], [{ date: { near: 'x' } }, false], [{ or: [{ and: [{ date: { within: 'x' } }] }] }, false], [{ title: { all: ['x'] } }, false],
  [{ title: { like: ['x'] } }, false], [{ title: { contains: { a: 'x' } } }, false], [{ 'body.root': { equals: 'x' } }, false], [{ and: [{ 'body.root.children': { exists: true } }] }, false],
])('a question %j can be answered: %s', (where, isFit) => {
  expect(isAnswerable({ where, richTexts: ['body'], moments: ['date'] })).toBe(isFit)
})
