import type { SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'

import { refusalSentence } from '../../i18n/admin/words'

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (Array.isArray(value) && value.length === 0)

/**
 * Nobody makes or saves an account that could sign in and do nothing. What the product itself changes of an account that was made
 * before this rule, a password chosen through a link, is not held up by it.
 */
export const oneRole: SelectFieldManyValidation = (value, options) => {
  const { operation, req } = options
  if (!isEmpty(value)) return select(value, options)
  return operation === 'update' && req.payloadAPI === 'local' ? true : refusalSentence({ key: 'field.rolesMissing', language: req.i18n?.language })
}
