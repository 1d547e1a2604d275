import { cache } from 'react'
import type { Payload } from 'payload'

import { runOn } from '../../../database/session'
import { gathered } from '../../../domain/gathered'
import type { QueueRow } from '../../../domain/queue'
import { standingRowsIn } from '../../../editorial/queue'

/** Where the documents of a list stand, asked by each of its cells and read for all of them at once. */
export const rowsOfList = cache((payload: Payload, collection: string) =>
  gathered<string, QueueRow[]>((ids) => standingRowsIn(runOn(payload), { collection, ids: [...new Set(ids)] })))
