import type { Payload } from 'payload'

import { activeAdministrators } from '../accounts/administrators'
import { publicAddress } from '../accounts/publicAddress'
import { runOn } from '../database/session'
import type { Env } from '../env'
import { tell } from '../log'
import { makeSetupLink } from '../setup/link'
import { seedAccounts } from './accounts'
import { importContent } from './importContent'
import { importTerms } from './terms'

/**
 * Fills a database once: the content, then the demo accounts. Called at every start, within the lock of preparing;
 * after a start that was cut short it runs again, so each part leaves alone what is there.
 * While there is no administrator who could sign in, every start offers a new one-time link to the first administrator.
 */
export const seed = async ({ payload, env }: { payload: Payload; env: Env }): Promise<void> => {
  const publicUrl = publicAddress()
  if ((await payload.kv.get('seeded')) === null) {
    await importContent({ payload, publicUrl })
    await importTerms(payload)
    if (env.SEED_DEMO === 'yes') await seedAccounts({ payload, password: env.SEED_PASSWORD })
    await payload.kv.set('seeded', { at: new Date().toISOString() })
  }
  if ((await activeAdministrators(runOn(payload))).length === 0) tell(`make the first administrator within 24 hours: ${await makeSetupLink({ payload, publicUrl })}`)
}
