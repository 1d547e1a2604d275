import type { PayloadRequest } from 'payload'

import { referencesIn } from '../../domain/references'
import { isOut } from '../../domain/workflow'
import type { Language } from '../../i18n/languages'
import type { Run } from '../../database/session'
import { namesOfReferences } from '../names'
import type { Situation } from '../state'

/** An image, and what the team calls it. */
export type NamedImage = { id: string; name: string }

const imagesIn = (values: unknown): string[] => [...new Set(referencesIn(values).filter(({ collection }) => collection === 'media').map(({ id }) => id))]

type Asked = { req: PayloadRequest; run: Run; language: Language; ids: string[] }

const named = async ({ ids, ...asked }: Asked): Promise<NamedImage[]> => {
  const names = await namesOfReferences({ ...asked, values: ids.map((id) => ({ collection: 'media', id })) })
  return ids.map((id) => ({ id, name: names[`media:${id}`] ?? '' }))
}

type Of = { req: PayloadRequest; run: Run; situation: Situation }

/** The images of a text, its own and those of all languages, that have no words in its language yet: its page would be without them. */
export const lackingIn = ({ req, run, situation: { built, draft } }: Of): Promise<NamedImage[]> => {
  const ids = [...new Set(built.references.filter(({ collection }) => collection === 'media').map(({ id }) => id))]
  return named({ req, run, language: draft.language, ids: ids.filter((id) => !draft.text.media?.[id]?.alt) })
}

/** The images that publishing the lead would bring to all languages, and that the live page of this one has no words for. */
export const lostBy = ({ req, run, situation, lead }: Of & { lead: Situation }): Promise<NamedImage[]> => {
  const { state, liveEdition, draft } = situation
  const ids = state.language !== state.lead && isOut(state) ? imagesIn((lead.candidate ?? lead.draft).shared) : []
  return named({ req, run, language: draft.language, ids: ids.filter((id) => !liveEdition?.text.media?.[id]?.alt) })
}
