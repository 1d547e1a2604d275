import { afterAll, expect, test, vi } from 'vitest'

import { warnThroughLog } from '../../../src/commands/throughLog'
import { log, logsTo, whileAsked } from '../../../src/log'

const before = process.listeners('warning')
afterAll(() => {
  process.removeAllListeners('warning')
  for (const listener of before) process.on('warning', listener)
})

test('connections that are lost together are one line, and no line of the request that happened to open them', async () => {
  const lines: Record<string, unknown>[] = []
  const { log: written } = logsTo({ destination: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) }, level: 'info' })
  vi.spyOn(log, 'warn').mockImplementation((fields: unknown) => written.warn(fields))
  warnThroughLog()
  const asked = { method: 'GET', route: '/en', request: '0badcafe' }
  const lost = () => process.emitWarning('a connection was lost', { code: 'connection.lost', detail: '57P01' })
  whileAsked(asked, () => {
    for (let connection = 0; connection < 10; connection++) lost()
  })
  await vi.waitFor(() => expect(lines).toHaveLength(1))
  expect(lines[0]).toMatchObject({ level: 40, key: 'connection.lost', code: '57P01', msg: expect.stringContaining('a connection to the database was lost') as string })
  expect(lines[0]).not.toHaveProperty('request')
  whileAsked(asked, () => process.emitWarning('something else'))
  await vi.waitFor(() => expect(lines).toHaveLength(2))
  expect(lines[1]).toMatchObject({ request: '0badcafe' })
})
