import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, SanitizedConfig } from 'payload'

import { isAnswerable } from '../domain/answerable'
import { boundsOfSave, isWithin } from '../domain/bounds'
import { isEditable } from '../domain/editorNodes'
import { Refused, type Refusal } from '../domain/refusal'
import { dottedNames, faultsIn, strayRelations } from '../domain/storable'
import { worded } from '../editorial/wording'

/** Payload reads what is inside a group without asking whether there is one. */
const emptyGroups = (data: unknown, groups: readonly string[]): Refusal[] =>
  groups.filter((name) => (data as Record<string, unknown> | null | undefined)?.[name] === null).map((field) => ({ key: 'operation.malformed', field }))

/** Whoever opens a text that the editor cannot show finds no editor at all. */
const unopenable = (data: unknown, texts: readonly string[]): Refusal[] =>
  texts.filter((name) => !isEditable((data as Record<string, unknown> | null | undefined)?.[name])).map((field) => ({ key: 'field.unstorable', field }))

type Fields = readonly { type: string; name?: string; relationTo?: unknown }[]
const namesOf = (fields: Fields, ...kinds: ('group' | 'richText' | 'date' | 'relationship' | 'upload')[]): string[] =>
  fields.flatMap(({ type, name }) => (kinds.some((kind) => kind === type) && name !== undefined ? [name] : []))

/** Those with one kind of target: of several, a value names which, and is looked through like any other. */
const relationsOf = (fields: Fields): string[] => namesOf(fields.filter(({ relationTo }) => typeof relationTo === 'string'), 'relationship', 'upload')

const refuseFaults = (collections: readonly string[], fields: Fields) => {
  const [groups, texts, moments, relations] = [namesOf(fields, 'group'), namesOf(fields, 'richText'), namesOf(fields, 'date'), relationsOf(fields)]
  const check = ({ args }: { args?: unknown }): void => {
    const { data, where } = args as { data?: unknown; where?: unknown }
    if (!isWithin({ data, bounds: boundsOfSave })) throw new Refused([{ key: 'operation.tooMuch' }])
    if (!isAnswerable({ where, richTexts: texts, moments })) throw new Refused([{ key: 'operation.malformed' }])
    const faults = [...faultsIn(data, collections), ...dottedNames(data), ...emptyGroups(data, groups), ...strayRelations(data, relations)]
    if (faults.length === 0) faults.push(...unopenable(data, texts))
    if (faults.length > 0) throw new Refused(faults)
  }
  return worded((asked: Parameters<CollectionBeforeOperationHook>[0] | Parameters<GlobalBeforeOperationHook>[0]) => check(asked))
}

/**
 * Puts one check before every other of every collection and global, Payload's own included: values that could not be stored, or that
 * nobody could read again once they were, are refused at their field and not met as a failure of ours half way through.
 */
export const onlyStorable = async (sanitising: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const config = await sanitising
  const slugs = config.collections.map(({ slug }) => slug)
  const checkOf = (fields: Fields) => refuseFaults(slugs, fields)
  for (const { hooks, flattenedFields } of config.collections) hooks.beforeOperation = [checkOf(flattenedFields) as CollectionBeforeOperationHook, ...(hooks.beforeOperation ?? [])]
  for (const { hooks, flattenedFields } of config.globals) hooks.beforeOperation = [checkOf(flattenedFields) as GlobalBeforeOperationHook, ...(hooks.beforeOperation ?? [])]
  return config
}
