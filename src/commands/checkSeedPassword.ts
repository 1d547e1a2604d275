import { readEnv } from '../env'
import { tell } from '../log'
import { refuseWeakPassword } from '../seed/accounts'
import { endWithParent } from './withParent'

/** Refuses a weak SEED_PASSWORD before anything starts. A process of its own: the words that it is compared with take memory by the hundred megabytes. */
endWithParent()

refuseWeakPassword(readEnv().SEED_PASSWORD ?? '').then(
  () => process.exit(0),
  (error: unknown) => {
    tell(error instanceof Error ? error.message : String(error), 'fatal')
    process.exit(1)
  },
)
