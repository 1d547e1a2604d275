'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Place } from '../document/place'
import { know, type LeadText } from '../document/state'
import { ask } from '../request'
import { useReturn } from './useReturn'

/** Reads the original of a translation, to stand beside it. */
export const useLeadText = ({ place, status }: { place: Place; status: WorkflowStatus | undefined }): void => {
  const { lastUpdateTime } = useDocumentInfo()
  const [returns, setReturns] = useState(0)
  useReturn({ place, status, onSame: () => setReturns((count) => count + 1) })
  const lead = status?.lead
  const { url, language, words } = place
  useEffect(() => {
    if (!lead || lead === language) return
    let isWanted = true
    void ask<LeadText>({ url: `${url}/lead-text?language=${language}`, words }).then((answer) => {
      if (isWanted && answer.kind === 'done') know(url, { lead: answer.data })
    })
    return () => void (isWanted = false)
    // lastUpdateTime moves with every save: somebody may have written on in the original meanwhile
  }, [lead, url, language, words, lastUpdateTime, returns])
}
