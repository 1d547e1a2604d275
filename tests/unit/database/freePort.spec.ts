import { createServer } from 'node:net'

import { expect, test } from 'vitest'

import { freePort } from '@/database/embedded/freePort'

test('a free port can be listened on and is none of those that outgoing connections get', async () => {
  for (let turn = 0; turn < 20; turn++) {
    const port = await freePort()
    expect(port).toBeGreaterThanOrEqual(1024)
    expect(port).toBeLessThan(32_768)
    const server = createServer()
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
    await new Promise((resolve) => server.close(resolve))
  }
})
