'use client'
import { BlocksFeatureClient, createClientFeature } from '@payloadcms/richtext-lexical/client'

import { footnoteType } from '../../../domain/emptyFootnote'
import { panelWords } from '../../../i18n/admin/panel'
import { withItems } from './withItems'

const label = ({ i18n }: { i18n: { language: string } }): string => panelWords(i18n.language).note.tool

/** Payload's feature of things within a line, which here are footnotes, named with their key. */
export const NotesFeature = createClientFeature(({ props, ...context }) => {
  const { feature } = BlocksFeatureClient(props)
  const made = typeof feature === 'function' ? feature(context) : feature
  return withItems(made, (item) => (item.key.endsWith(`-${footnoteType}`) ? { ...item, label } : item))
})
