import type { Field, SanitizedConfig } from 'payload'

import { byMachine } from './files'

const timestamps = new Set(['createdAt', 'updatedAt'])

const close = (field: Field): void => {
  if ('name' in field && timestamps.has(field.name)) Object.assign(field, { access: { ...('access' in field ? field.access : {}), ...byMachine } })
}

/** When something was made and changed is for the product to say: Payload takes both from whoever saves, whatever else they may change. */
export const closeTimestamps = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  for (const { fields } of [...config.collections, ...config.globals]) fields.forEach(close)
  return config
}
