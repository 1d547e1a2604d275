'use client'
import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isUpload } from '../../../domain/content'
import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { ask } from '../request'

type Returning = { place: Place; status: WorkflowStatus | undefined; onSame: () => void }

/** What the form and the original beside it said when they were read. */
const seenIn = ({ place: { language } }: Returning, status: WorkflowStatus): string | undefined =>
  status.languages.find((own) => own.language === language)?.seen.submit

/**
 * Reads anew where a document stands when one comes back to it from another tab, or saved an image or a PDF in a drawer: that may be all it
 * lacked. Only while text and original are the ones on the screen: a text that somebody changed meanwhile has to be opened to be seen.
 */
export const useReturn = (returning: Returning): void => {
  const { mostRecentUpdate } = useDocumentEvents()
  const latest = useRef(returning)
  latest.current = returning
  const look = async () => {
    const before = latest.current
    if (!before.status) return
    const answer = await ask<WorkflowStatus>({ url: `${before.place.url}/workflow`, words: before.place.words })
    if (answer.kind !== 'done' || latest.current.status !== before.status || seenIn(before, answer.data) !== seenIn(before, before.status)) return
    know(before.place.url, { status: answer.data })
    latest.current.onSame()
  }
  useEffect(() => {
    const onFocus = () => void look()
    window.addEventListener('focus', onFocus)
    return () => window.removeEventListener('focus', onFocus)
    // once: `look` reads what is latest
  }, [])
  useEffect(() => {
    if (mostRecentUpdate && isUpload(mostRecentUpdate.entitySlug)) void look()
  }, [mostRecentUpdate])
}
