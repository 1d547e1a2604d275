import type { Subject } from '../domain/edition'
import type { Language } from '../i18n/languages'
import { type Run, sql } from '../database/session'

type Address = { subject: Subject; language: Language; slug: string }

/** Whether this address was ever given to another document: an address belongs to one document for ever. */
export const isAddressTaken = async (run: Run, { subject, language, slug }: Address): Promise<boolean> =>
  (await run(sql`select 1 from published.addresses where collection = ${subject.collection} and language = ${language} and slug = ${slug} and document <> ${subject.id}::uuid`)).length > 0

/** Takes an address for a document; returns false when another document has it. */
export const takeAddress = async (run: Run, address: Address): Promise<boolean> => {
  await run(sql`insert into published.addresses (collection, language, slug, document)
    values (${address.subject.collection}, ${address.language}, ${address.slug}, ${address.subject.id}::uuid) on conflict do nothing`)
  return !(await isAddressTaken(run, address))
}
