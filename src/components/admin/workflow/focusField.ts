'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { Place } from '../document/place'
import type { Problem } from '../request'
import { fieldOrder, firstOf, tabOf } from './labels'

const focusable = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true]'
/** A tab, a row or the text editor takes a while to be drawn. */
const patience = 180
/** What is said of a field is drawn a moment after it was refused, and not at all once it was changed. */
const patienceForMessage = 30

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

/** Where in its field a refusal lies, for what is marked there; elsewhere it is the field as a whole. */
const culprits: Partial<Record<NonNullable<Problem['key']>, string>> = { 'field.footnoteEmpty': '[data-empty]' }

const culpritIn = (field: HTMLElement | null, key: Problem['key']): HTMLElement | null => {
  const selector = key && culprits[key]
  return selector ? (field?.querySelector<HTMLElement>(selector) ?? null) : null
}

/** A field may be longer than the screen: what is said of it stands at its top. */
const bringIntoView = async (path: string): Promise<void> => {
  const message = () => nearest(path)?.querySelector<HTMLElement>('.field-error')
  for (let frame = 0; frame < patienceForMessage && !message(); frame++) await nextFrame()
  const shown = nearest(path)
  const isLong = shown !== null && shown.offsetHeight > window.innerHeight / 2
  const target = isLong ? (message() ?? shown.querySelector<HTMLElement>('label') ?? shown) : shown
  target?.scrollIntoView({ block: 'center' })
}

type Sought = Pick<Problem, 'key'> & { path: string }

/** Brings a field of the form into view, wherever it is folded away, or the very thing in it that is wrong, and puts the keyboard there. */
export const focusField = async ({ path, key, fields }: Sought & { fields: readonly ClientField[] }): Promise<void> => {
  if (!elementAt(path)) openTab(tabOf({ fields, name: path.split('.')[0] ?? path }))
  for (let frame = 0; frame < patience && !tryFocus(elementAt(path)); frame++) {
    const shown = nearest(path)
    shown?.scrollIntoView({ block: 'center' })
    if (shown) openRow(shown)
    await nextFrame()
  }
  const culprit = culpritIn(elementAt(path), key)
  if (!culprit) return bringIntoView(path)
  tryFocus(culprit)
  culprit.scrollIntoView({ block: 'center' })
}

/** Puts the keyboard at that of these fields which stands first in the form. */
export const useFocusFirst = ({ isGlobal, entity }: Place) => {
  const { getEntityConfig } = useConfig()
  return (sought: readonly Sought[]): void => {
    const fields = getEntityConfig(isGlobal ? { globalSlug: entity } : { collectionSlug: entity })?.fields ?? []
    const path = firstOf({ paths: sought.map((one) => one.path), order: fieldOrder(fields) })
    const first = sought.find((one) => one.path === path)
    if (first) void focusField({ ...first, fields })
  }
}
