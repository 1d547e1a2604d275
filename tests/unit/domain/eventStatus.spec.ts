import { expect, test } from 'vitest'

import { standingOnceLive } from '@/domain/eventStatus'

const [march, april] = ['2026-03-01T09:00:00.000Z', '2026-04-01T09:00:00.000Z']

test.each([
  ['scheduled', null, march, april, 'scheduled', null],
  ['postponed', null, march, march, 'postponed', null],
  ['postponed', null, march, undefined, 'postponed', null],
  ['postponed', null, march, april, 'rescheduled', march],
  ['postponed', null, undefined, april, 'rescheduled', null],
  ['rescheduled', march, april, april, 'rescheduled', march],
  ['rescheduled', march, april, march, 'scheduled', null],
  ['rescheduled', march, april, undefined, 'postponed', null],
  ['cancelled', null, march, april, 'cancelled', null],
] as const)('what was %s (before: %s) and announced for %s is, once %s is live, %s (before: %s)', (status, previousStart, announced, start, next, before) => {
  expect(standingOnceLive({ status, previousStart, announced, start })).toEqual({ status: next, previousStart: before })
})
