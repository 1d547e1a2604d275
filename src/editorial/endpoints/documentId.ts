import { z } from 'zod'

import { canonicalId } from '../../domain/ids'
import { mostAtOnce } from '../../domain/selection'

/** An id in the body of a request, in any spelling; read as the one spelling. */
export const documentId = z.string().max(64).transform((given, context) => {
  const id = canonicalId(given)
  if (id !== null) return id
  context.addIssue({ code: 'custom', message: 'not an id' })
  return z.NEVER
})

/** Those that one request of a list is about. */
export const documentIds = z.array(documentId).max(mostAtOnce)
