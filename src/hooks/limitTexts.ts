import type { Field, PayloadRequest, SanitizedConfig } from 'payload'

import { againstKind, againstLength, longest } from '../domain/forms/lengths'
import { refusalSentence } from '../i18n/admin/words'
import { everyField } from './everyField'

type Validate = (value: unknown, options: { req: PayloadRequest }) => unknown

const limitField = (field: Field): void => {
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'richText') return
  const limited = field as { maxLength?: number; hasMany?: boolean; validate?: Validate }
  const { maxLength: limit = longest[field.type], hasMany: isList = false, validate } = limited
  limited.validate = (value, options) => {
    const against = againstKind({ value, type: field.type, isList }) ?? againstLength({ value, limit })
    return against ? refusalSentence({ ...against, language: options.req.i18n?.language }) : (validate?.(value, options) ?? true)
  }
}

/** Every text is a text, has a limit, and is refused at its field with it: what PostgreSQL cannot index or no page can show is no surprise half way through. */
export const limitTexts = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  everyField(config, limitField)
  return config
}
