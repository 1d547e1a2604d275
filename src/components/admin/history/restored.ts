'use client'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { Place } from '../document/place'
import { useWords } from '../useWords'

const noted = 'jf-restored'

/** Kept over the load that shows the restored text: what was said before it went away with its page. */
export const noteRestored = ({ url }: Pick<Place, 'url'>): void => {
  try {
    window.sessionStorage.setItem(noted, url)
  } catch {
    // A browser that keeps nothing shows the text all the same.
  }
}

const takeRestored = ({ url }: Pick<Place, 'url'>): boolean => {
  try {
    if (window.sessionStorage.getItem(noted) !== url) return false
    window.sessionStorage.removeItem(noted)
    return true
  } catch {
    return false
  }
}

/** Says once, in the document itself, that an earlier text was restored; when the panel knows where it stands, the page can show it. */
export const useToldRestored = ({ place, isReady }: { place: Pick<Place, 'url'>; isReady: boolean }): void => {
  const { restored } = useWords().history
  useEffect(() => {
    if (isReady && takeRestored(place)) toast.success(restored)
    // The sentence changes with the panel's language only, and is said once
  }, [isReady, place.url])
}
