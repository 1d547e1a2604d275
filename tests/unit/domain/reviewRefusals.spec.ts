import { expect, test } from 'vitest'

import { endsDeciding } from '../../../src/domain/reviewRefusals'

test.each([
  [['action.changedSince'], true], [['action.wrongState', 'action.reasonMissing'], true], [['action.secondPerson'], true],
  [['action.reasonMissing'], false], [['field.tooLong'], false], [[undefined], false], [[], false],
] as const)('after %j the same decision cannot succeed: %s', (keys, expected) => expect(endsDeciding(keys)).toBe(expected))
