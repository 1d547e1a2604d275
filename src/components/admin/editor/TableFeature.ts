'use client'
import type { ClientFeature } from '@payloadcms/richtext-lexical'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { createClientFeature, TableFeatureClient } from '@payloadcms/richtext-lexical/client'

import { askForTable, InsertTable } from './InsertTable'

type Label = { label?: unknown; key: string }
type Plugins = ClientFeature<unknown>['plugins']
type Grouped<T extends Label> = { items?: T[] }

const name = ({ i18n }: { i18n: { t: (key: never) => string } }): string => i18n.t('lexical:table:label' as never)
const onSelect = ({ editor }: { editor: LexicalEditor }): void => void editor.dispatchCommand(askForTable, undefined)
const ours = <T extends Label, G extends Grouped<T>>(group: G): G =>
  ({ ...group, items: group.items?.map((item) => (item.key === 'table' ? { ...item, label: name, onSelect } : item)) })

/** Of what floats above the text, Payload's menu of a cell comes first: it is English only, and `TableTools` takes its place. */
const withOwnTools = (plugins: Plugins): Plugins => {
  const menu = plugins?.findIndex(({ position }) => position === 'floatingAnchorElem') ?? -1
  return [...(plugins ?? []).filter((_, index) => index !== menu), { Component: InsertTable, position: 'normal' }]
}

/** Payload's table feature, in the panel's language wherever it is offered and in what it asks. */
export const TableFeature = createClientFeature(({ props, ...context }) => {
  const { feature } = TableFeatureClient(props)
  const made = typeof feature === 'function' ? feature(context) : feature
  const { slashMenu, toolbarFixed, plugins, ...rest } = made
  return {
    ...rest,
    plugins: withOwnTools(plugins),
    ...(slashMenu ? { slashMenu: { ...slashMenu, groups: slashMenu.groups?.map(ours) } } : {}),
    ...(toolbarFixed ? { toolbarFixed: { ...toolbarFixed, groups: toolbarFixed.groups.map(ours) } } : {}),
  } as typeof made
})
