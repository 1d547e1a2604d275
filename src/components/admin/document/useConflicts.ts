'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef } from 'react'

import { inConflict, storedAsSent, type Values } from './keptText'
import { isOwnSave } from './ownSaves'
import type { Place } from './place'
import { know } from './state'
import { readStored } from './useSaveCheck'

/** Tells the fields which of them were changed elsewhere too since this form was opened. What this form stored by a save whose answer was lost is nobody else's: it is saved over. */
export const useConflicts = ({ place, user }: { place: Place; user: string }) => {
  const { savedDocumentData } = useDocumentInfo()
  const { dispatchFields, getData, submit } = useForm()
  const lost = useRef<Values[]>([])

  const find = async () => {
    const stored = await readStored({ url: place.url, language: place.language })
    if (!stored) return
    const mine = getData() as Values
    const digests = (stored['base'] ?? {}) as Values
    const names = inConflict({ mine, loaded: (savedDocumentData ?? {}) as Values, stored })
    const own = storedAsSent({ names, sent: lost.current, stored })
    const conflictOf = (name: string) => ({ stored: stored[name], digest: digests[name], isOwn: isOwnSave({ ...place, user }, { name, digest: digests[name] }) })
    know(place.url, { conflicts: Object.fromEntries(names.filter((name) => !own.includes(name)).map((name) => [name, conflictOf(name)])) })
    if (own.length === 0) return
    const base = { ...(mine['base'] as Values), ...Object.fromEntries(own.map((name) => [name, digests[name]])) }
    dispatchFields({ type: 'UPDATE', path: 'base', value: base })
    // The form knows its new base only once it is drawn again.
    if (own.length === names.length) await submit({ overrides: { base } })
  }
  return { find, noteLost: (values: Values | undefined) => void (values && lost.current.push(values)), forgetLost: () => void (lost.current = []) }
}
