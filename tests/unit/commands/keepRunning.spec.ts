import { beforeEach, expect, test, vi } from 'vitest'

const exited = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
const [told, said] = [vi.fn(), vi.fn()]
vi.mock('../../../src/log', () => ({ log: { error: vi.fn() }, say: said, tell: told }))
beforeEach(() => {
  vi.resetModules()
  vi.clearAllMocks()
})

/** A process that ends when it is stopped, with this code. */
const aProcess = ({ code = 0 as number | null, why = null as string | null } = {}) => {
  let end: (code: number | null) => void = () => undefined
  const ended = new Promise<number | null>((resolve) => (end = resolve))
  const stop = vi.fn(async () => {
    end(code)
    await ended
  })
  return { ended, why: () => why, stop }
}
const again = (): never => {
  throw new Error('nothing is started again while all ends')
}
const modules = async () => ({ ...(await import('../../../src/commands/ending')), ...(await import('../../../src/commands/keepRunning')) })

test('what is still starting is stopped too, and not waited for', async () => {
  const { end, keepRunning } = await modules()
  const stop = vi.fn()
  void keepRunning({ name: 'the site', first: { ready: new Promise(() => undefined), stop }, again })
  await end(0)
  expect([stop.mock.calls.length, exited.mock.calls]).toEqual([1, [[0]]])
})

test.each([
  { when: 'it ended in good order, whatever it wrote before', code: 0, lines: [] },
  { when: 'it failed at its end', code: 1, lines: [['PostgreSQL ended: x FATAL:  a line', 'error']] },
])('why it ended is told where it failed, not where it was stopped: $when', async ({ code, lines }) => {
  const { end, keepRunning } = await modules()
  const running = aProcess({ code, why: 'x FATAL:  a line' })
  await keepRunning({ name: 'PostgreSQL', first: { ready: Promise.resolve(running), stop: running.stop }, again })
  await end(0)
  expect([told.mock.calls, exited.mock.calls]).toEqual([lines, [[0]]])
})

test('what is stopped while it starts again did not fail', async () => {
  const { end, keepRunning } = await modules()
  const first = aProcess()
  let fail: (error: Error) => void = () => undefined
  const second = { ready: new Promise<never>((_, reject) => (fail = reject)), stop: async () => fail(new Error('it ended')) }
  const startedAgain = vi.fn(() => second)
  await keepRunning({ name: 'the site', first: { ready: Promise.resolve(first), stop: first.stop }, again: startedAgain })
  await first.stop()
  await vi.waitFor(() => expect(startedAgain).toHaveBeenCalled())
  await end(0)
  await new Promise(setImmediate)
  expect(said.mock.calls).toEqual([['the site ended: starting it again', 'warn']])
})
