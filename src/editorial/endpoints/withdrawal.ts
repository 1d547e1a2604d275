import { z } from 'zod'

import { withdrawalNotices } from '../../domain/content'
import { documentId } from './documentId'

/** What readers are to find at a withdrawn page, in the body of a request. */
export const withdrawal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('gone') }),
  z.object({ kind: z.literal('notice'), notice: z.enum(withdrawalNotices) }),
  z.object({ kind: z.literal('redirect'), to: z.object({ collection: z.string(), id: documentId }) }),
])
