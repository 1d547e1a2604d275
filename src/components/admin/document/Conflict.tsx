'use client'
import { useConfig, useForm } from '@payloadcms/ui'
import { useEffect, useMemo, useRef } from 'react'

import type { Comparable } from '../../../domain/comparison/pieces'
import { isRichText } from '../../../domain/richTextValues'
import { entryWords } from '../../../editorial/entryWords'
import { ComparedFields } from '../comparison/ComparedFields'
import { useWords } from '../useWords'
import type { Values } from './keptText'
import { usePlace } from './place'
import { ReadableText } from './ReadableText'
import { know, useDocumentState } from './state'

/** Both texts of a field that somebody else changed too, and the choice between them, which decides about the text that is shown here; then which it is, until it is saved. */
export const Conflict = ({ name }: { name: string }) => {
  const words = useWords()
  const { conflicts = {} } = useDocumentState(usePlace().url)
  const mine = useForm().getData()[name] as unknown
  const { isOwn = false, stored, chosen } = conflicts[name] ?? {}
  const entryOf = useEntry(name)
  const settle = useSettle(name)
  const both = entryOf(mine) === null ? words.keep : words.keep.entry
  if (chosen) return <Chosen says={both.chosen[chosen]} />
  return (
    <div className="jf-notice jf-notice--trouble jf-conflict" role="alert">
      <p>{isOwn ? words.keep.ownConflict : words.keep.conflict}</p>
      {isRichText(mine) && isRichText(stored) && <Differences mine={mine} name={name} stored={stored} />}
      <div className="jf-buttons">
        <button className="jf-button" onClick={() => settle.mine()} type="button">{both.keepMine}</button>
        <button className="jf-button" onClick={() => void settle.theirs()} type="button">{isOwn ? both.takeStored : both.takeTheirs}</button>
      </div>
      <div className="jf-both">
        <div><strong>{isOwn ? both.stored : both.theirs}</strong><ShownText entry={entryOf(stored)} value={stored} /></div>
        <div><strong>{both.mine}</strong><ShownText entry={entryOf(mine)} value={mine} /></div>
      </div>
    </div>
  )
}

/** Which text it is from now on; the keyboard, which was on a button that is gone, goes with it. */
const Chosen = ({ says }: { says: string }) => {
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => shown.current?.focus(), [])
  return <div className="jf-notice jf-conflict" ref={shown} role="status" tabIndex={-1}><p>{says}</p></div>
}

const only = (name: string, value: unknown): Comparable => ({ text: { [name]: value }, shared: null, exposure: null })

/** In a long text, what one would look for in both: from the stored text to one's own. */
const Differences = ({ name, mine, stored }: { name: string; mine: unknown; stored: unknown }) => {
  const words = useWords()
  const place = usePlace()
  const both = useMemo(() => ({ before: only(name, stored), after: only(name, mine) }), [name, stored, mine])
  return (
    <div className="jf-differences">
      <p>{words.keep.differs}</p>
      <ComparedFields {...both} editions={{ language: place.language }} names={{}} place={place} versions={{}} />
    </div>
  )
}

/**
 * From then on the form starts from the stored text that the person saw. Own text needs no round trip, so that whoever saves at once is
 * not refused again; theirs comes with its base in one step, so that a save in between cannot write the own text over it.
 */
const useSettle = (name: string) => {
  const { url } = usePlace()
  const { conflicts = {} } = useDocumentState(url)
  const { dispatchFields, getData, reset, setModified } = useForm()
  const given = conflicts[name]
  const base = () => ({ ...((getData() as Values)['base'] as Values), [name]: given?.digest })
  const done = (chosen: 'mine' | 'theirs') => {
    setModified(true)
    if (given) know(url, { conflicts: { ...conflicts, [name]: { ...given, chosen } } })
  }
  return {
    mine: () => {
      dispatchFields({ type: 'UPDATE', path: 'base', value: base() })
      dispatchFields({ type: 'UPDATE', path: name, valid: true, errorMessage: undefined } as never)
      done('mine')
    },
    theirs: async () => {
      know(url, { replaced: { [name]: getData()[name] } })
      await reset({ ...getData(), [name]: given?.stored, base: base() })
      done('theirs')
    },
  }
}

/** What stands in this field in the panel's words; null where it is a text, in its own language. */
const useEntry = (name: string) => {
  const { entity, isGlobal, words: language } = usePlace()
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig(isGlobal ? { globalSlug: entity } : { collectionSlug: entity })?.fields ?? []
  return (value: unknown): string | null => entryWords({ fields, name, value, language })
}

const ShownText = ({ value, entry }: { value: unknown; entry: string | null }) => {
  const words = useWords()
  const { language } = usePlace()
  if (entry) return <p>{entry}</p>
  if (value === undefined || value === null || value === '' || entry === '') return <p className="jf-quiet">{words.keep.emptyText}</p>
  return <div lang={language}><ReadableText value={value} words={words} /></div>
}
