import { getPayload } from 'payload'

import config from '../../payload.config'
import { migrate } from '../../src/database/migrate'
import { readEnv } from '../../src/env'

/** Run by the set-up of the tests as a process of its own: brings the template database up to date. */
const payload = await getPayload({ config })
await migrate({ payload, ownerUrl: readEnv().DATABASE_URL ?? '' })
process.exit(0)
