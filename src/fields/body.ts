import {
  BlockquoteFeature, BlocksFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, InlineToolbarFeature, ItalicFeature,
  lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, SubscriptFeature, SuperscriptFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData, RichTextField } from 'payload'

import { Footnote } from '../blocks/Footnote/config'
import { workflowCollections } from '../domain/content'
import { isLinkAddress, isScript } from '../domain/forms/address'
import { commonWords } from '../i18n/admin/types/common'
import { ownClient } from './ownClient'
import { refusing } from './refusing'
import { WritingFeature } from './writing'

/**
 * The drawer of the editor, which asks for the words of a link too, wants an address that leads somewhere. A save takes whatever else
 * came into a text, scripts aside: a wrong link never costs the text around it, and waits until the text is submitted.
 */
const checkAddress = refusing<string>((value, { siblingData }) => {
  const isFine = 'text' in siblingData ? isLinkAddress(value) : !isScript(value)
  return siblingData['linkType'] === 'internal' || isFine ? null : 'field.linkForm'
})

const checkTarget = refusing<unknown>((value, { siblingData }) => (siblingData['linkType'] !== 'internal' || value ? null : 'field.required'))

/**
 * Payload's own check of an address passes any text that looks like one, scripts included. Its check of a target asks as the reader
 * that a global's save does not name, and so refuses what is there; whether a target exists is asked when the text is submitted.
 */
const checkedLink = (field: FieldAffectingData): Field => {
  if (!('name' in field)) return field as unknown as Field
  if (field.name === 'url') return { ...field, hooks: {}, validate: checkAddress } as unknown as Field
  return (field.name === 'doc' ? { ...field, validate: checkTarget } : field) as unknown as Field
}

/** The editor of every text: what a page may hold, and nothing that would give it colours, fonts or markup of its own. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(), ItalicFeature(), SubscriptFeature(), SuperscriptFeature(),
    UnorderedListFeature(), OrderedListFeature(), BlockquoteFeature(), ownClient(EXPERIMENTAL_TableFeature(), '/components/admin/editor/TableFeature#TableFeature'),
    LinkFeature({
      enabledCollections: [...workflowCollections] as CollectionSlug[], disableAutoLinks: true,
      fields: ({ defaultFields }) => defaultFields.map(checkedLink),
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    ownClient(BlocksFeature({ inlineBlocks: [Footnote] }), '/components/admin/editor/NotesFeature#NotesFeature'),
    FixedToolbarFeature(), InlineToolbarFeature(), WritingFeature(),
  ],
})

/** A text in one language, as every content type has one. */
export const bodyField: RichTextField = { name: 'body', type: 'richText', localized: true, label: commonWords.body.label, editor: bodyEditor }
