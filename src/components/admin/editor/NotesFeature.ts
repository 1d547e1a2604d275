'use client'
import { BlocksFeatureClient, createClientFeature } from '@payloadcms/richtext-lexical/client'

import { footnoteType } from '../../../domain/emptyFootnote'
import { blockWords } from '../../../i18n/admin/types/pages'
import { inWords } from '../workflow/labels'
import { keyOfNotes } from './KeyForNotes'
import { withItems } from './withItems'

const label = ({ i18n }: { i18n: { language: string } }): string => `${inWords(blockWords.footnote.singular, i18n.language)} (${keyOfNotes})`

/** Payload's feature of things within a line, which here are footnotes, named with their key. */
export const NotesFeature = createClientFeature(({ props, ...context }) => {
  const { feature } = BlocksFeatureClient(props)
  const made = typeof feature === 'function' ? feature(context) : feature
  return withItems(made, (item) => (item.key.endsWith(`-${footnoteType}`) ? { ...item, label } : item))
})
