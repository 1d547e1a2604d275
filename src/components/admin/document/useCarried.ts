'use client'
import { useForm, useFormInitializing } from '@payloadcms/ui'
import { type RefObject, useEffect, useState } from 'react'

import { openNew, takeCarried } from './carried'
import type { Place } from './place'

/** Goes on, under the same kept copy, with what was typed before a new document was turned to this language. */
export const useCarried = (place: Place, form: RefObject<string>): void => {
  const isInitializing = useFormInitializing()
  const { reset, setModified } = useForm()
  const isNew = place.id === null
  const [carried] = useState(() => (isNew ? takeCarried(place.entity, place.language) : undefined))
  if (carried?.form) form.current = carried.form
  useEffect(() => (isNew ? openNew(place.entity, form.current) : undefined), [isNew, place.entity, form])
  useEffect(() => {
    if (carried && !isInitializing) void reset(carried.values).then(() => setModified(true))
    // once per form: `reset` is made anew at every render
  }, [carried, isInitializing])
}
