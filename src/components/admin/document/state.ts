'use client'
import { useSyncExternalStore } from 'react'

import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Language } from '../../../i18n/languages'
import type { Kept } from './keptText'

/** The original beside a translation; `lacking` are its images that have no alternative text yet in the language of the translation. */
export type LeadText = { language: Language; text: Record<string, unknown>; shared: Record<string, unknown> | null; lacking: string[] }
/** What the panel and the fields of one document know together: asked once, shown in many places. */
export type DocumentState = {
  status?: WorkflowStatus
  lead?: LeadText
  /** Fields that were changed while this person wrote: the stored value, its digest and whether it was the same person in another window, by name of the field; `chosen` once one of both was, until the next save. */
  conflicts?: Record<string, { stored: unknown; digest: unknown; isOwn: boolean; chosen?: 'mine' | 'theirs' }>
  /** Own values that gave way to somebody else's by choice: kept, and offered again. */
  replaced?: Record<string, unknown> | undefined
  /** Fields that the last save stored otherwise than they were sent, and the kept copy of what was sent. */
  lost?: { names: string[]; kept: Kept } | undefined
}

/** The stored values that were chosen over one's own since the last save. */
export const takenOf = ({ conflicts = {} }: DocumentState): Record<string, unknown> =>
  Object.fromEntries(Object.entries(conflicts).flatMap(([name, { chosen, stored }]) => (chosen === 'theirs' ? [[name, stored]] : [])))

const states = new Map<string, DocumentState>()
const listeners = new Set<() => void>()
const nothing: DocumentState = {}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Changes what is known of the document at this address; the rest stays. */
export const know = (url: string, known: DocumentState): void => {
  states.set(url, { ...states.get(url), ...known })
  listeners.forEach((listener) => listener())
}

export const useDocumentState = (url: string): DocumentState =>
  useSyncExternalStore(subscribe, () => states.get(url) ?? nothing, () => nothing)
