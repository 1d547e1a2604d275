import type { Field, SanitizedConfig } from 'payload'

import { everyField } from './everyField'

type Hooked = { hooks?: { beforeValidate?: unknown[] } }

const trim = ({ value }: { value?: unknown }): unknown => (typeof value === 'string' ? value.trim() : value)

const trimField = (field: Field): void => {
  if (field.type !== 'text' && field.type !== 'textarea') return
  const hooked = field as Hooked
  hooked.hooks = { ...hooked.hooks, beforeValidate: [trim, ...(hooked.hooks?.beforeValidate ?? [])] }
}

/** Blanks that were typed or pasted around a plain text are no part of it: no collection and no global stores them. */
export const trimTexts = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  everyField(config, trimField)
  return config
}
