import { expect, test } from 'vitest'

import { firstPair, nothing, workingCopy } from '../../../../src/components/admin/history/pair'

test('the submitted text is first compared with what was live before it, wherever that stands, else with nothing', () => {
  const edition = (id: string, number: number, isLive: boolean) => ({ id, number, isLive, state: isLive ? 'published' : 'in_review' }) as never
  expect(firstPair({ editions: [edition('b', 2, false), edition('a', 1, true)], others: [] }, 'b')).toEqual({ from: 'a', to: 'b' })
  expect(firstPair({ editions: [edition('d', 4, false), edition('c', 3, false)], others: [edition('a', 1, true)] }, undefined)).toEqual({ from: 'a', to: workingCopy })
  expect(firstPair({ editions: [], others: [] }, undefined)).toEqual({ from: nothing, to: workingCopy })
})
