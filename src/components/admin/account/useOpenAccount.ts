'use client'
import { useAuth } from '@payloadcms/ui'

import { noteOwnSave } from '../document/ownSaves'
import { usePlace } from '../document/place'
import { know } from '../document/state'
import { useConflicts } from '../document/useConflicts'
import { readStored } from '../document/useSaveCheck'
import { useSaveOutcome } from '../document/useSaveOutcome'

/** Shows beside the fields of an account what somebody else saved meanwhile, once a save was refused for it. Nothing typed here is kept in the browser: passwords are typed here. */
export const useOpenAccount = (): void => {
  const place = usePlace()
  const user = String(useAuth().user?.id ?? '')
  const { find } = useConflicts({ place, user })
  const noteSaved = async () => {
    const stored = place.id === null ? null : await readStored(place)
    if (stored) noteOwnSave({ user, ...place }, (stored['base'] ?? {}) as Record<string, unknown>)
  }
  useSaveOutcome({
    onStart: () => undefined,
    onSaved: () => {
      know(place.url, { conflicts: {} })
      void noteSaved()
    },
    onFailed: () => void (place.id && find()),
  })
}
