import type { Exposure, FileReference, ImageReference, Reference, RichText, SharedOf, TextOf, WorkflowGlobal, WorkflowType } from '../domain/content'
import type { TypesetDocument } from '../files/typeset'
import type { Language, PerLanguage } from '../i18n/languages'
import type { SeedRichText } from './richText'

/** A relation by name: the importer puts the document's id in its place (see `resolveReferences`). */
export type SeedReference = { collection: WorkflowType; key: string }

/** A content shape as it is written here: relations by name, rich text as Payload's editor stores it, no images. */
type Seeded<T> = T extends ImageReference | FileReference
  ? never
  : T extends Reference
    ? SeedReference
    : T extends RichText
      ? SeedRichText
      : T extends (infer Item)[]
        ? Seeded<Item>[]
        : T extends object
          ? { [Key in keyof T]: Seeded<T[Key]> }
          : T

type WithPdf<C extends WorkflowType> = C extends 'publications' ? { pdf?: TypesetDocument } : unknown

/** The text of one language. A publication carries the source of its PDF in place of the file made from it. */
export type SeedText<C extends WorkflowType> = Omit<Seeded<TextOf[C]>, 'media' | 'file'> & WithPdf<C>
export type SeedShared<C extends WorkflowType> = Omit<Seeded<SharedOf[C]>, 'image' | 'cover' | 'logo'>

/**
 * One document of the seed. A language that `text` lacks is not published.
 * `frenchConfidence: 'review'`: the French is live and waits for a second pair of eyes.
 * `live: false`: everything stays a draft.
 */
export type SeedDocument<C extends WorkflowType> = {
  key: string
  lead: Language
  frenchConfidence: 'high' | 'review'
  live: boolean
  text: Partial<PerLanguage<SeedText<C>>>
  shared: SeedShared<C>
} & (C extends WorkflowGlobal ? { exposure?: undefined } : { exposure: Exposure })

/** A document of any type, for what treats all of them alike. */
export type AnySeedDocument = { [C in WorkflowType]: SeedDocument<C> }[WorkflowType]
