import type { PayloadRequest } from 'payload'

import { refuse } from '../../domain/refusal'

type Given = { data?: Record<string, unknown>; req: PayloadRequest }

/**
 * A file comes as bytes in the request, or not at all: Payload would fetch it from an address that the values name, and make a stored
 * one anew when asked for another crop or focus. Throws `Refused` before it could.
 */
export const onlyBytes = ({ isNew, given: { data, req } }: { isNew: boolean; given: Given }): void => {
  if (isNew && !req.file) refuse({ key: 'file.notSent', field: 'file' })
  if (req.query?.['uploadEdits'] !== undefined) refuse({ key: 'operation.closed', field: 'file' })
  delete data?.['focalX']
  delete data?.['focalY']
}
