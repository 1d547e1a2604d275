import type { TypedUser } from 'payload'
import { z } from 'zod'

import { sayableStatuses, workflowCollections } from '../../domain/content'
import type { Person } from '../../domain/roles'
import { inTransaction, runOn } from '../../database/session'
import { correctWithdrawal } from '../actions/correctWithdrawal'
import { duplicateDocument } from '../actions/duplicateDocument'
import { changeLead } from '../actions/changeLead'
import { changeEventStatus, requestTranslation } from '../actions/immediate'
import { confirmPlaces } from '../actions/places'
import { redirectTargets } from '../actions/redirectTarget'
import { restoreText } from '../actions/restoreText'
import { buildDraft } from '../buildDraft'
import { lookUp } from '../lookups'
import { documentId } from './documentId'
import type { Call } from './handle'
import { withdrawal } from './withdrawal'
import { oneLanguage } from './oneLanguage'

const userOf = ({ req, person }: Call) => ({ ...(req.user as TypedUser), ...person }) as TypedUser & Person

/**
 * The text of the lead language as its next edition would have it, with what it shares, for the translator's side-by-side view. `lacking` are
 * the images that have no alternative text yet in the language asked for.
 */
export const readLeadText = ({ req, subject }: Call) =>
  inTransaction({ payload: req.payload, user: req.user, locale: 'en' }, async ({ req: own }) => {
    const wanted = oneLanguage.optional().parse(req.query?.['language'])
    const first = await buildDraft({ req: own, subject, language: 'en' })
    const { draft, references } = first.draft.lead === 'en' ? first : await buildDraft({ req: own, subject, language: first.draft.lead })
    const images = [...new Set(references.filter(({ collection }) => collection === 'media').map(({ id }) => id))]
    const described = wanted && images.length > 0 ? (await lookUp(own, { references, language: wanted })).media : {}
    return { language: draft.lead, text: draft.text, shared: draft.shared, lacking: wanted ? images.filter((id) => !(id in described)) : [] }
  })

export const restore = async (call: Call) => {
  const given = z.object({ language: oneLanguage, edition: documentId }).parse(call.body)
  await restoreText({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...given })
}

export const duplicate = (call: Call) => duplicateDocument({ payload: call.req.payload, user: userOf(call), subject: call.subject })

export const askForTranslation = async (call: Call) => {
  await requestTranslation({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...z.object({ language: oneLanguage }).parse(call.body) })
}

export const setLeadLanguage = async (call: Call) => {
  await changeLead({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...z.object({ language: oneLanguage }).parse(call.body) })
}

export const setStatus = async (call: Call) => {
  const given = z.object({ status: z.enum(sayableStatuses), reason: z.string().max(2000) }).parse(call.body)
  await changeEventStatus({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...given })
}

export const changeWithdrawal = async (call: Call) => {
  const given = z.object({ language: oneLanguage, reason: z.string().max(2000), withdrawal }).parse(call.body)
  await correctWithdrawal({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...given })
}

/** Where a redirect from this page may lead, of one type and with these words in the title. */
export const readRedirectTargets = ({ req, subject }: Call) => {
  const given = z.object({ language: oneLanguage, collection: z.enum(workflowCollections), search: z.string().max(200).default('') }).parse(req.query)
  return redirectTargets(runOn(req.payload), { subject, ...given })
}

export const confirm = async (call: Call) => {
  await confirmPlaces({ payload: call.req.payload, user: userOf(call), subject: call.subject, ...z.object({ language: oneLanguage }).parse(call.body) })
}
