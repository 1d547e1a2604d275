import { z } from 'zod'

import { runOn } from '../../database/session'
import { madeByForm } from '../../editions/madeForms'
import type { Call } from './handle'
import { documentId } from './documentId'

/** What a form made, for the person who sent it and did not hear the answer. */
export type MadeAnswer = { id: string | null }

export const readMade = async ({ call: { req, person }, collection }: { call: Omit<Call, 'subject'>; collection: string }): Promise<MadeAnswer> => {
  const { form } = z.object({ form: documentId }).parse(req.query)
  return { id: await madeByForm(runOn(req.payload), { form, actor: person.id, collection }) }
}
