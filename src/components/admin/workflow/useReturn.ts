'use client'
import { useDocumentEvents, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { isUpload } from '../../../domain/content'
import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import { isSameBase, type Values } from '../document/keptText'
import type { Place } from '../document/place'
import { know } from '../document/state'
import { readStored } from '../document/useSaveCheck'
import { ask } from '../request'

type Returning = { place: Place; status: WorkflowStatus | undefined; onSame: () => void }
type Seen = { before: WorkflowStatus; now: WorkflowStatus; language: Place['language'] }

/** What the form and the original beside it said when they were read. */
const seenIn = (status: WorkflowStatus, language: Place['language']): string[] =>
  (status.languages.find((own) => own.language === language)?.seen.submit ?? '').split(' ')

/** The original beside the form is the one that stood there. */
const isSameOriginal = ({ before, now, language }: Seen): boolean => seenIn(before, language)[1] === seenIn(now, language)[1]
const isSameText = ({ before, now, language }: Seen): boolean => seenIn(before, language)[0] === seenIn(now, language)[0]

/**
 * Reads anew where a document stands when one comes back to it from another tab, or saved an image or a PDF in a drawer: that may be all it
 * lacked, or all that changed. Only while text and original are the ones on the screen: a text that somebody changed meanwhile has to be
 * opened to be seen. A file that was replaced changes what is submitted, and none of the values that the form started from.
 */
export const useReturn = (returning: Returning): void => {
  const { mostRecentUpdate } = useDocumentEvents()
  const { getData } = useForm()
  const latest = useRef(returning)
  latest.current = returning
  /** Asked after the status: what is stored then as it was opened, was so when the status was read. */
  const isStoredAsOpened = async ({ url, language }: Place): Promise<boolean> => {
    const stored = await readStored({ url, language })
    return stored !== null && isSameBase((getData() as Values)['base'], stored['base'])
  }
  const look = async () => {
    const { place, status: before } = latest.current
    if (!before) return
    const answer = await ask<WorkflowStatus>({ url: `${place.url}/workflow`, words: place.words })
    if (answer.kind !== 'done') return
    const seen = { before, now: answer.data, language: place.language }
    if (!isSameOriginal(seen) || !(isSameText(seen) || (await isStoredAsOpened(place))) || latest.current.status !== before) return
    know(place.url, { status: answer.data })
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
