import type { Language } from '../i18n/languages'
import type { Exposure, ImageTexts, Reference } from './content'

/** What a document is known by, everywhere: its collection (or global) and its id. */
export type Subject = Reference

/** The shape of editions written now; a reader of an older shape must still understand it. */
export const editionShape = 1

/** A candidate as built from the working copy, not yet stored. */
export type DraftEdition = {
  subject: Subject
  language: Language
  lead: Language
  text: { slug?: string; title?: string; media?: ImageTexts; [key: string]: unknown }
  /** Shared values, in the lead language only. */
  shared: Record<string, unknown> | null
  exposure: Exposure | null
  digest: string
  /** Digest of the document's own values, without what other records add (alt texts, files): what a save can change. */
  sourceDigest: string
  /** Digest of what a translator translates of this text. */
  textDigest: string
}

/** The words of images stand, and are changed, with each image: they are no part of what somebody wrote into this text. */
export const withoutImageWords = ({ media: _media, ...own }: DraftEdition['text']): DraftEdition['text'] => own

/** What a person saw of a text: its digest and, in the lead, the exposure that it would bring. Sent back with what they decide. */
export const seenOf = ({ digest, exposure }: Pick<DraftEdition, 'digest' | 'exposure'>): string => (exposure === null ? digest : `${digest} ${exposure}`)

/** The same of a text that somebody decides about, with what had been decided already: nobody undoes a decision that they did not know of. */
export const seenToDecide = (edition: Pick<Edition, 'digest' | 'exposure' | 'state'>): string => `${seenOf(edition)} ${edition.state}`

/** `taken_back` by who submits, before a decision; `kept` of a text that was never submitted, when another took its place. */
export const editionStates = ['in_review', 'approved', 'changes_requested', 'published', 'replaced', 'taken_back', 'kept'] as const
export type EditionState = (typeof editionStates)[number]

/** An edition as stored: its content never changes. */
export type Edition = Omit<DraftEdition, 'text'> & {
  id: string
  number: number
  isLead: boolean
  text: { slug: string; title: string; media?: ImageTexts; [key: string]: unknown }
  basedOn: string | null
  /** Of a translation: digest of the lead's text that it answers. */
  answers: string | null
  authors: string[]
  submittedBy: string | null
  submittedAt: string
  state: EditionState
}

/** Who acts: a person, or the system where nobody does (the seed). */
export type Actor = { kind: 'person'; id: string } | { kind: 'system' }
export const system: Actor = { kind: 'system' }
