'use client'
import type { ClientFeature } from '@payloadcms/richtext-lexical'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client'

import { askForTable, InsertTable } from './InsertTable'
import { withItems } from './withItems'

type Plugins = ClientFeature<unknown>['plugins']

const label = ({ i18n }: { i18n: { t: (key: never) => string } }): string => i18n.t('lexical:table:label' as never)
const onSelect = ({ editor }: { editor: LexicalEditor }): void => void editor.dispatchCommand(askForTable, undefined)

/** Of what floats above the text, Payload's menu of a cell comes first: it is English only, and `TableTools` takes its place. */
const withOwnTools = (plugins: Plugins): Plugins => {
  const menu = plugins?.findIndex(({ position }) => position === 'floatingAnchorElem') ?? -1
  return [...(plugins ?? []).filter((_, index) => index !== menu), { Component: InsertTable, position: 'normal' }]
}

/** Payload's table feature, in the panel's language wherever it is offered and in what it asks. */
export const TableFeature = createClientFeature(({ props, ...context }) => {
  const { feature } = TableFeatureClient(props)
  const made = typeof feature === 'function' ? feature(context) : feature
  return { ...withItems(made, (item) => (item.key === 'table' ? { ...item, label, onSelect } : item)), plugins: withOwnTools(made.plugins) } as typeof made
})
