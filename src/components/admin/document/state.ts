'use client'
import { useSyncExternalStore } from 'react'

import type { WorkflowStatus } from '../../../editorial/endpoints/workflow'
import type { Language } from '../../../i18n/languages'

export type LeadText = { language: Language; text: Record<string, unknown> }
/** What the panel and the fields of one document know together: asked once, shown in many places. */
export type DocumentState = {
  status?: WorkflowStatus
  lead?: LeadText
  /** Stored values of fields that someone else changed while this person wrote, by name of the field. */
  conflicts?: Record<string, unknown>
}

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
