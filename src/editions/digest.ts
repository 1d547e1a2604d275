import { createHash } from 'node:crypto'

import { canonicalText } from '../domain/canonical'

/** sha256 (hex) of the canonical form of a value. */
export const digestOf = (value: unknown): string => createHash('sha256').update(`v1:${canonicalText(value)}`).digest('hex')
