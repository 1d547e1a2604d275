'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { Place } from '../document/place'
import { fieldOrder, firstOf, tabOf } from './labels'

const focusable = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true]'
/** A tab, a row or the text editor takes a while to be drawn. */
const patience = 180

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

const elementAt = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#${CSS.escape(`field-${path.replace(/\./g, '__')}`)}, [data-field-path="${CSS.escape(path)}"]`)

const rowAt = (list: HTMLElement | null, position: number): HTMLElement | null => list?.querySelectorAll<HTMLElement>('.array-field__row, .blocks-field__row')[position] ?? null

/** The field, or what is drawn of that which holds it: a row, a list, a group. */
const nearest = (path: string): HTMLElement | null => {
  const found = elementAt(path)
  const cut = path.lastIndexOf('.')
  if (found || cut < 0) return found
  const [around, last] = [nearest(path.slice(0, cut)), path.slice(cut + 1)]
  return (/^\d+$/.test(last) ? rowAt(around, Number(last)) : null) ?? around
}

/** Payload draws the open tab alone. */
const openTab = (index: number | undefined): void => {
  const tabs = document.querySelector('.tabs-field')
  const button = index === undefined ? undefined : tabs?.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[index]
  if (!button?.classList.contains('tabs-field__tab-button--active')) button?.click()
  tabs?.scrollIntoView({ block: 'nearest' })
}

/** The row itself that is folded, or the one around a field. */
const openRow = (element: HTMLElement): void => {
  const row = element.closest('.collapsible--collapsed') ?? (element.matches('.array-field__row, .blocks-field__row') ? element.querySelector('.collapsible--collapsed') : null)
  row?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

const tryFocus = (element: HTMLElement | null): boolean => {
  const target = element?.matches(focusable) ? element : element?.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
  return target !== null && target !== undefined && document.activeElement === target
}

/** Brings a field of the form into view, wherever it is folded away, and puts the keyboard there. */
export const focusField = async ({ path, fields }: { path: string; fields: readonly ClientField[] }): Promise<void> => {
  if (!elementAt(path)) openTab(tabOf({ fields, name: path.split('.')[0] ?? path }))
  for (let frame = 0; frame < patience && !tryFocus(elementAt(path)); frame++) {
    const shown = nearest(path)
    shown?.scrollIntoView({ block: 'center' })
    if (shown) openRow(shown)
    await nextFrame()
  }
  nearest(path)?.scrollIntoView({ block: 'center' })
}

/** Puts the keyboard at that of these fields which stands first in the form. */
export const useFocusFirst = ({ isGlobal, entity }: Place) => {
  const { getEntityConfig } = useConfig()
  return (paths: readonly string[]): void => {
    const fields = getEntityConfig(isGlobal ? { globalSlug: entity } : { collectionSlug: entity })?.fields ?? []
    const path = firstOf({ paths, order: fieldOrder(fields) })
    if (path !== undefined) void focusField({ path, fields })
  }
}
