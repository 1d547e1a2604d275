import { beforeEach, expect, test, vi } from 'vitest'

const exited = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(() => {
  vi.resetModules()
  vi.clearAllMocks()
})

test('what keeps it from starting is said, and ends it with code 1', async () => {
  const { endOnFault } = await import('../../../src/commands/ending')
  await endOnFault(new Error('the port is taken'))
  expect([said.mock.calls, exited.mock.calls]).toEqual([[['the port is taken']], [[1]]])
})

test('what fails because it is being stopped is not said', async () => {
  const { end, endLater, endOnFault } = await import('../../../src/commands/ending')
  endLater(() => void endOnFault(new Error('the database cannot be reached')))
  await end(0)
  expect([said.mock.calls, exited.mock.calls]).toEqual([[], [[0]]])
})
