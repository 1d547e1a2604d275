'use client'
import { useDocumentEvents, useForm } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isUpload } from '../../../domain/content'
import type { Language } from '../../../i18n/languages'
import { differs, type Values } from '../document/keptText'
import type { Place } from '../document/place'
import { problemsOfDeed, type Refusing } from '../problemsOfDeed'
import type { Problem } from '../request'
import { useWords } from '../useWords'
import { useFocusFirst } from './focusField'

/** What refused an action, and what the form held then; `isUnsure` where its answer was lost and it may have been done. */
type Trouble = { language: Language | null; problems: Problem[]; values: Values; isUnsure: boolean }

/** Puts reasons next to the fields of this form that they are about, and takes them away again. */
const useAtFields = (place: Place) => {
  const { dispatchFields, getFields, setSubmitted } = useForm()
  const focusFirst = useFocusFirst(place)
  const atFields = (problems: readonly Problem[]) => problems.flatMap(({ path, ...more }) => (path && path in getFields() ? [{ path, ...more }] : []))
  const put = (problems: readonly Problem[]) => {
    const errors = atFields(problems)
    if (errors.length === 0) return
    setSubmitted(true)
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: errors as never })
    focusFirst(errors)
  }
  const take = (problems: readonly Problem[]) => {
    const errors = atFields(problems)
    errors.forEach(({ path }) => dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined } as never))
    if (errors.length > 0) setSubmitted(false)
  }
  return { put, take }
}

/**
 * Shows what refused an action: next to its field where the field is in this form, which then has the keyboard, and all of it in the
 * panel. `show` answers that it was not done. A field that
 * was saved with another value, and an image that was saved meanwhile, may have what they lacked: the next try will tell.
 */
export const useTrouble = (place: Place) => {
  const words = useWords()
  const { mostRecentUpdate } = useDocumentEvents()
  const { getData } = useForm()
  const { put, take } = useAtFields(place)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const clear = (isOver: (problem: Problem) => boolean = () => true): void => {
    if (!trouble) return
    const left = trouble.problems.filter((problem) => !isOver(problem))
    if (trouble.language === place.language) take(trouble.problems.filter(isOver))
    setTrouble(left.length > 0 ? { ...trouble, problems: left } : null)
  }
  const isChanged = (path: string | undefined): boolean => {
    const name = path?.split('.')[0]
    return name !== undefined && differs({ [name]: trouble?.values[name] }, { [name]: (getData() as Values)[name] })
  }
  const show = (answer: Refusing, language: Language | null): false => {
    const problems = problemsOfDeed(answer, words)
    setTrouble({ language, problems, values: getData() as Values, isUnsure: answer.kind === 'offline' })
    if (language === place.language) put(problems)
    return false
  }
  const showNotDone = () => setTrouble({ language: null, problems: [{ message: words.panel.notDone }], values: {}, isUnsure: false })
  useEffect(() => {
    if (mostRecentUpdate && isUpload(mostRecentUpdate.entitySlug)) clear(({ key }) => key === 'field.altMissing')
    else if (mostRecentUpdate?.entitySlug === place.entity) clear(({ path }) => isChanged(path))
    // with the update only: what was refused before it
  }, [mostRecentUpdate])
  return { trouble, show, showNotDone, clear: () => clear() }
}
