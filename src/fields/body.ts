import {
  BlockquoteFeature, BlocksFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, InlineToolbarFeature, ItalicFeature,
  lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, SubscriptFeature, SuperscriptFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData, RichTextField } from 'payload'

import { Footnote } from '../blocks/Footnote/config'
import { workflowCollections } from '../domain/content'
import { isLinkAddress } from '../domain/forms/address'
import { commonWords } from '../i18n/admin/types/common'
import { refusing } from './refusing'

const checkAddress = refusing<string>((value, { siblingData }) => (siblingData['linkType'] === 'internal' || isLinkAddress(value) ? null : 'field.linkForm'))

/** Payload's own check passes any text that looks like an address, scripts included. */
const checkedAddress = (field: FieldAffectingData): Field =>
  ('name' in field && field.name === 'url' ? { ...field, hooks: {}, validate: checkAddress } : field) as Field

/** The editor of every text: what a page may hold, and nothing that would give it colours, fonts or markup of its own. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(), HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(), ItalicFeature(), SubscriptFeature(), SuperscriptFeature(),
    UnorderedListFeature(), OrderedListFeature(), BlockquoteFeature(), EXPERIMENTAL_TableFeature(),
    LinkFeature({
      enabledCollections: [...workflowCollections] as CollectionSlug[], disableAutoLinks: true,
      fields: ({ defaultFields }) => defaultFields.map(checkedAddress),
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ inlineBlocks: [Footnote] }),
    FixedToolbarFeature(), InlineToolbarFeature(),
  ],
})

/** A text in one language, as every content type has one. */
export const bodyField: RichTextField = { name: 'body', type: 'richText', localized: true, label: commonWords.body.label, editor: bodyEditor }
