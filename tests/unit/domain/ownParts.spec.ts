import { expect, test } from 'vitest'

import type { Part } from '../../../src/domain/authors'
import { ownPartsOf } from '../../../src/domain/ownParts'

const subject = { collection: 'updates', id: 'u' }
const names = { 'media:m': 'Market' }
const part = (collection: string, document: string, scope: Part['scope']): Part => ({ collection, document, scope })

test.each([
  [part('updates', 'u', 'en'), [{ about: 'text' }]],
  [part('updates', 'u', 'shared'), [{ about: 'shared' }]],
  [part('media', 'm', 'en'), [{ about: 'words', name: 'Market' }]],
  [part('media', 'm', 'shared'), [{ about: 'credit', name: 'Market' }]],
  [part('media', 'm', 'file'), [{ about: 'file', name: 'Market' }]],
  [part('media', 'gone', 'file'), []],
] as const)('%j is told as %j', (given, expected) => expect(ownPartsOf({ subject, names, parts: [given] })).toEqual(expected))
