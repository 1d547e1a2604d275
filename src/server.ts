import { createServer } from 'node:http'

import next from 'next'

import { endWithParent, tellParent } from './commands/withParent'
import { portProblem } from './commands/freePort'
import { speakThroughLog } from './commands/throughLog'
import { keepReaders } from './database/readersKeeper'
import { handle, refuseUpgrade } from './delivery/handle'
import { databaseHealth } from './delivery/health'
import { patience } from './delivery/slowBody'
import { readEnv } from './env'
import { keepSpoolEmpty } from './files/spool'
import { log, noteShortage, tell } from './log'
import { mendLoginWith, wasShortSince, withLogin } from './published/loginKeeper'

/** Serves the built site and admin behind the delivery layer, until told to stop. */
endWithParent()

const env = readEnv()
speakThroughLog()

await keepSpoolEmpty()
// Next listens for protocol upgrades on whatever server it is given: this one never hears anything.
const app = next({ dev: false, dir: process.cwd(), hostname: env.HOST, port: env.PORT, httpServer: createServer() })
await app.prepare()
const readers = keepReaders({
  ownerUrl: env.DATABASE_URL ?? '', secret: env.PAYLOAD_SECRET ?? '', url: env.DATABASE_READ_URL ?? '',
  onMended: () => log.warn({ key: 'readers.mended' }), onFailed: (error) => log.error({ key: 'readers.notMended', err: error }), onShort: (error) => noteShortage('database', error),
})
mendLoginWith(readers.mend)
setInterval(() => void readers.look(), 60_000).unref()
const health = databaseHealth({ url: env.DATABASE_READ_URL ?? '', reading: withLogin })
// Headers in time too; bodies are the door's to wait for.
const server = createServer({ headersTimeout: 15_000, requestTimeout: patience.upload, connectionsCheckingInterval: 5000 }, handle({ render: app.getRequestHandler(), isHealthy: health.isHealthy, wasShortSince, env }))
server.on('upgrade', refuseUpgrade)
// Node's own is unbounded. Far more than readers come at once, few enough for the memory that they take while they say nothing.
server.maxConnections = 5000
server.on('drop', () => noteShortage('connections'))

server.once('error', (error: NodeJS.ErrnoException) => {
  tell(portProblem({ port: env.PORT, host: env.HOST, code: error.code }), 'fatal')
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
