import { createServer } from 'node:http'

import next from 'next'

import { endWithParent, tellParent } from './commands/withParent'
import { portProblem } from './commands/freePort'
import { handle, refuseUpgrade } from './delivery/handle'
import { databaseHealth } from './delivery/health'
import { readEnv } from './env'
import { log } from './log'

/** Serves the built site and admin behind the delivery layer, until told to stop. */
endWithParent()

const env = readEnv()
for (const level of ['log', 'info', 'warn', 'error'] as const) {
  console[level] = (...words: unknown[]) => log[level === 'log' ? 'info' : level]({ err: words.find((word) => word instanceof Error) }, String(words.find((word) => typeof word === 'string') ?? ''))
}

// Next listens for protocol upgrades on whatever server it is given: this one never hears anything.
const app = next({ dev: false, dir: process.cwd(), hostname: env.HOST, port: env.PORT, httpServer: createServer() })
await app.prepare()
const health = databaseHealth(env.DATABASE_READ_URL ?? '')
const server = createServer(handle({ render: app.getRequestHandler(), isHealthy: health.isHealthy, env }))
server.on('upgrade', refuseUpgrade)

server.once('error', (error: NodeJS.ErrnoException) => {
  log.fatal(portProblem({ port: env.PORT, host: env.HOST, code: error.code }))
  process.exit(1)
})
server.listen({ port: env.PORT, host: env.HOST }, () => void tellParent({ listening: true }))

const stop = (): void => {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 3000).unref()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
