import { getPayload } from 'payload'

import { migrate, whilePreparing } from '../database/migrate'
import { howToClose, isOpenToReaders } from '../database/openToReaders'
import { prepareReaders } from '../database/readers'
import { readEnv } from '../env'
import { log, say, tell } from '../log'
import { seed } from '../seed'
import { StartFault } from '../startFault'
import { speakThroughLog } from './throughLog'
import { endWithParent, tellParent } from './withParent'

/** Brings the database to what this release needs: migrations, the readers' login, the first content and accounts. Tells the starter the readers' address. */
endWithParent()
speakThroughLog()

/** Payload ends the process by itself when a migration fails, which may not go by in silence. */
let isTold = false
const tellFault = (sentence: string): void => {
  isTold = true
  tell(sentence, 'fatal')
}
const unprepared = 'the database could not be prepared: the log says where, unless LOG_LEVEL is silent'
process.once('exit', (code) => {
  if (code !== 0 && !isTold) tellFault(unprepared)
})

const prepare = async (): Promise<void> => {
  const env = readEnv()
  const ownerUrl = env.DATABASE_URL ?? ''
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableOnInit: false })
  await whilePreparing({
    ownerUrl,
    work: async () => {
      const applied = await migrate({ payload, ownerUrl })
      say(applied.length > 0 ? `migrations applied: ${applied.join(', ')}` : 'no migration to apply')
      const readers = await prepareReaders({ ownerUrl, secret: env.PAYLOAD_SECRET ?? '', given: env.DATABASE_READ_URL })
      // In doubt it is: what cannot be asked is not known to be closed.
      if (await isOpenToReaders(readers).catch(() => true)) say(howToClose(ownerUrl), 'warn')
      await seed({ payload, env })
      await tellParent({ readersUrl: readers })
    },
  })
}

prepare().then(
  () => process.exit(0),
  (error: unknown) => {
    tellFault(error instanceof StartFault ? error.message : unprepared)
    if (!(error instanceof StartFault)) log.fatal({ err: error })
    process.exit(1)
  },
)
