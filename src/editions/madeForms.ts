import type { Subject } from '../domain/edition'
import { type Run, sql } from '../database/session'

type Form = { form: string; actor: string | null; collection: string }

/** Takes a form for a new document, in the transaction that makes it; false where it has made one already. Another save of the same form waits for this one's end. */
export const takeForm = async (run: Run, { form, actor, collection }: Form): Promise<boolean> =>
  (await run(sql`insert into editorial.made_forms (form, actor, collection) values (${form}::uuid, ${actor}::uuid, ${collection}) on conflict do nothing returning form`)).length > 0

export const noteMade = (run: Run, { form, subject }: { form: string; subject: Subject }) =>
  run(sql`update editorial.made_forms set document = ${subject.id}::uuid where form = ${form}::uuid and collection = ${subject.collection}`)

/** The document that a person's form made; null where it made none. */
export const madeByForm = async (run: Run, { form, actor, collection }: Form): Promise<string | null> =>
  (await run<{ document: string | null }>(sql`select document from editorial.made_forms where form = ${form}::uuid and actor = ${actor}::uuid and collection = ${collection}`))[0]?.document ?? null
