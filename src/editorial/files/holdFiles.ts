import type { PayloadRequest } from 'payload'

import { type Run, runIn, sql } from '../../database/session'
import { isUpload } from '../../domain/content'
import { canonicalId } from '../../domain/ids'
import { fieldOf, type FoundReference, referencesIn } from '../../domain/references'
import { refuse } from '../../domain/refusal'
import { divide, type Values } from '../../editions/divide'
import { fieldsOf } from '../workingCopy'

type Save = { req: PayloadRequest; collection: string; current?: Values; data: Values }

const filesIn = ({ req, collection, values }: Pick<Save, 'req' | 'collection'> & { values: Values }): FoundReference[] => {
  const { text, shared } = divide(fieldsOf(req.payload, collection), values)
  return referencesIn({ ...shared, ...text }).filter((found) => isUpload(found.collection) && canonicalId(found.id) !== null)
}

/** Keeps these files from being deleted until this transaction ends, in one order for everyone; those that are there. */
const hold = async (run: Run, named: FoundReference[]): Promise<Set<string>> => {
  const ids = (kind: string) => `{${named.filter(({ collection }) => collection === kind).map(({ id }) => id).join(',')}}`
  const rows = await run<{ id: string }>(sql`
    with images as (select id from media where id = any(${ids('media')}::uuid[]) order by id for key share),
      pdfs as (select id from documents where id = any(${ids('documents')}::uuid[]) order by id for key share)
    select id from images union all select id from pdfs`)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Holds the files that a save names anew, under the document's lock and before anything is stored: whoever deletes one waits, and then
 * finds it named. What the document names already is nobody's to delete. Throws `Refused` at the fields that name a file which is gone.
 */
export const holdNamedFiles = async ({ req, collection, current = {}, data }: Save): Promise<void> => {
  const known = new Set(filesIn({ req, collection, values: current }).map(({ id }) => id))
  const named = filesIn({ req, collection, values: data }).filter(({ id }) => !known.has(id))
  if (named.length === 0) return
  const held = await hold(await runIn(req), named)
  const fields = new Set(named.filter(({ id }) => !held.has(id)).map(({ path }) => fieldOf(path)))
  if (fields.size > 0) refuse(...[...fields].map((field) => ({ key: 'field.danglingReference' as const, field })))
}
