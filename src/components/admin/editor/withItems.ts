import type { ClientFeature } from '@payloadcms/richtext-lexical'

type Item = { label?: unknown; key: string }
type Group = { items?: Item[] }
type Made = Pick<ClientFeature<unknown>, 'slashMenu' | 'toolbarFixed'>

/** What a feature of Payload's offers, in its menu behind a slash and in its tools, with some of its items changed. */
export const withItems = <T extends Made>(made: T, change: (item: Item) => Item): T => {
  const { slashMenu, toolbarFixed } = made
  const changed = <G extends Group>(group: G): G => ({ ...group, items: group.items?.map(change) })
  return {
    ...made,
    ...(slashMenu ? { slashMenu: { ...slashMenu, groups: slashMenu.groups?.map((group) => changed(group as Group)) } } : {}),
    ...(toolbarFixed ? { toolbarFixed: { ...toolbarFixed, groups: toolbarFixed.groups.map((group) => changed(group as Group)) } } : {}),
  } as T
}
