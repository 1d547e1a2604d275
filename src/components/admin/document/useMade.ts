'use client'
import { useForm } from '@payloadcms/ui'
import { useRef } from 'react'
import { flushSync } from 'react-dom'

import type { MadeAnswer } from '../../../editorial/endpoints/made'
import { ask } from '../request'
import type { Place } from './place'
import { forget } from './keptBox'
import { useFormKey } from './useFormKey'
import { type Keeping, newForm, now } from './useKeeping'

/** Finds the document that a new form made although its answer never came, and opens it with what was typed since. */
export const useMade = ({ place, keeping }: { place: Place; keeping: Keeping }) => {
  const isNew = place.id === null
  const form = useFormKey(isNew)
  const { setModified } = useForm()
  const made = useRef<string | null>(null)
  const find = async (): Promise<boolean> => {
    if (!isNew) return false
    const answer = await ask<MadeAnswer>({ url: `${place.url}made?${new URLSearchParams({ form })}`, words: place.words })
    made.current = answer.kind === 'done' ? answer.data.id : null
    return made.current !== null
  }
  const open = async () => {
    const id = made.current
    if (id === null) return
    // What is stored as it was typed is forgotten where it is opened; anything else is offered there.
    await keeping.put({ values: keeping.typed(), of: { ...keeping.whose, id }, under: newForm() })
    keeping.isDirty.current = false
    await forget({ form: keeping.form.current, at: now() })
    flushSync(() => setModified(false)) // drawn before the page is left, so that the browser does not ask
    window.location.assign(`${place.adminUrl}${id}?locale=${place.language}`)
  }
  return { find, open }
}
