import {
  BlockquoteFeature, BlocksFeature, BoldFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, InlineToolbarFeature, ItalicFeature,
  lexicalEditor, LinkFeature, OrderedListFeature, ParagraphFeature, SubscriptFeature, SuperscriptFeature, UnorderedListFeature, UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug, Field, FieldAffectingData, RichTextField } from 'payload'

import { Footnote } from '../blocks/Footnote/config'
import { workflowCollections } from '../domain/content'
import { isLinkAddress, isScript } from '../domain/forms/address'
import { linkWords as words } from '../i18n/admin/types/link'
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
const ownLink: Record<string, object> = {
  text: { label: words.text },
  linkType: { label: words.linkType, admin: { description: words.linkTypeHelp }, options: [{ label: words.custom, value: 'custom' }, { label: words.internal, value: 'internal' }] },
  url: { label: words.url, hooks: {}, validate: checkAddress },
  doc: { label: words.doc, validate: checkTarget },
  // No page of ours opens a link elsewhere: the reader decides.
  newTab: { admin: { hidden: true } },
}

const checkedLink = (field: FieldAffectingData): Field => ({ ...field, ...('name' in field && field.name ? ownLink[field.name] : {}) }) as unknown as Field

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
