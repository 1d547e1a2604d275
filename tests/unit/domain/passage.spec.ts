import { expect, test } from 'vitest'

import { type Decision, passagesOf } from '../../../src/domain/passage'

const made = (...actions: Decision['action'][]): Decision[] => actions.map((action, index) => ({ action, actor: action === 'import' ? null : `p${index}`, at: `t${index}` }))

test.each([
  ['nothing yet', made(), []],
  ['an approval', made('approve'), [['approved', 'p0']]],
  ['an approval that was followed by a request for changes', made('approve', 'requestChanges'), []],
  ['one that was approved after all', made('requestChanges', 'approve'), [['approved', 'p1']]],
  ['what went live without a second person', made('forcePublish'), [['forced', 'p0']]],
  ['the same, approved afterwards', made('forcePublish', 'approve'), [['forced', 'p0'], ['approved', 'p1']]],
  ['the same, sent back afterwards', made('forcePublish', 'requestChanges'), [['forced', 'p0']]],
  ['what was imported', made('import'), [['imported', null]]],
] as const)('%s', (_name, given, expected) => expect(passagesOf(given).map(({ kind, by }) => [kind, by])).toEqual(expected))
