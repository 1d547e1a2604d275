'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Takes a file that was saved out of the form: Payload leaves it there, so that the next save would send it once more, under the name of
 * whoever saves, and what is known of it would stay hidden until the page is read again.
 */
export const useForgetSent = (setFile: (file: undefined, isSilent: boolean) => void): void => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const seen = useRef(lastUpdateTime)
  useEffect(() => {
    if (id === undefined || seen.current === lastUpdateTime) return
    seen.current = lastUpdateTime
    setFile(undefined, true)
  }, [id, lastUpdateTime, setFile])
}
