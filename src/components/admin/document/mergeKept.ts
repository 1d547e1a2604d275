import { changedFields, type Values } from './keptText'

const pick = (values: Values, names: readonly string[]): Values => Object.fromEntries(names.flatMap((name) => (name in values ? [[name, values[name]]] : [])))

/** Of what a form holds, the fields that say something else than it started from, and the digests of what each started from. */
export const onlyChanged = (values: Values, loaded: Values): Values => pick(values, [...changedFields(values, loaded), 'base'])

/** What a form holds once a kept text is put in: its fields alone, each with the digest of the text that it was written over. */
export const withKept = (values: Values, kept: Values): Values => {
  const { base, ...fields } = kept
  const startedFrom = pick((base ?? {}) as Values, Object.keys(fields))
  return { ...values, ...fields, base: { ...((values['base'] ?? {}) as Values), ...startedFrom } }
}

/** What was typed and would be gone from the form once another text is put in; null where nothing would. */
export const replacedBy = ({ typed, next }: { typed: Values; next: Values }): Values | null => {
  const names = changedFields(typed, next)
  return names.length > 0 ? pick(typed, [...names, 'base']) : null
}

/** These fields as they were sent, to be written over what was stored in their place. */
export const overStored = ({ names, sent, stored }: { names: readonly string[]; sent: Values; stored: Values }): Values => ({ ...pick(sent, names), base: stored['base'] })
