import type { Payload, TypedUser } from 'payload'

import type { Subject } from '../../src/domain/edition'
import { Refused, type RefusalKey } from '../../src/domain/refusal'
import type { Language } from '../../src/i18n/languages'
import { type ActionInput, perform } from '../../src/editorial/actions/perform'
import { RefusedRequest } from '../../src/editorial/wording'
import type { Persona, Personas } from './personas'

/** A rich text of one paragraph, as the editor stores it. */
export const aBody = (text: string) => ({
  root: {
    type: 'root', format: '', indent: 0, version: 1, direction: null,
    children: [{
      type: 'paragraph', format: '', indent: 0, version: 1, direction: null, textFormat: 0, textStyle: '',
      children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
    }],
  },
})

export type Writing = { payload: Payload; personas: Personas }

let written = 0

/** An update written in a language by the officer; `text` is its title, summary and body. */
export const anUpdate = async ({ payload, personas }: Writing, { text = `Text ${++written}`, language = 'en' as Language, ...data }: Record<string, unknown> & { text?: string; language?: Language } = {}): Promise<Subject> => {
  const { id } = await payload.create({
    collection: 'updates', locale: language, overrideAccess: false, user: personas.officer,
    data: { title: text, summary: text, body: aBody(text), ...data } as never,
  })
  return { collection: 'updates', id: String(id) }
}

type Edit = { subject: Subject; language: Language; by: TypedUser; data: Record<string, unknown> }
export const edit = ({ payload }: Pick<Writing, 'payload'>, { subject, language, by, data }: Edit) =>
  payload.update({ collection: subject.collection as 'updates', id: subject.id, locale: language, overrideAccess: false, user: by, data: data as never, depth: 0 })

export const act = ({ payload }: Pick<Writing, 'payload'>, { by, ...input }: ActionInput & { by: Persona }) => perform({ payload, user: by, ...input })

/** The keys a thing was refused for; none when it went ahead. Anything that is not a refusal is thrown on. */
export const refusalsOf = async (work: Promise<unknown>): Promise<RefusalKey[]> => {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ key }) => key)
    if (error instanceof RefusedRequest) return error.data.refusals.map(({ key }) => key)
    throw error
  }
}

/** Takes a language of a document from its working copy to live, by the people whose work that is. */
export const goLive = async (writing: Writing, { subject, language, lead = 'en' }: { subject: Subject; language: Language; lead?: Language }) => {
  const { personas } = writing
  const author = language === lead ? personas.officer : language === 'fr' ? personas.translatorFr : personas.translatorEn
  await act(writing, { by: author, action: 'submit', subject, language, confirmed: true })
  await act(writing, { by: language === 'fr' ? personas.reviewerFr : personas.reviewerEn, action: 'approve', subject, language })
  await act(writing, { by: personas.officer2, action: 'publish', subject, language })
}
