'use client'
import { useForm, useFormFields } from '@payloadcms/ui'

import { useWords } from '../useWords'
import { usePlace } from './place'
import { ReadableText } from './ReadableText'
import { know, useDocumentState } from './state'

type Props = { path: string; isShared?: boolean }
type Values = Record<string, unknown>

const at = (values: Values | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Values)[key] : undefined), values)

/** What stands beside a field: for translators the text they translate from, and for everyone what someone else wrote meanwhile. */
export const BesideField = ({ path, isShared = false }: Props) => {
  const words = useWords()
  const place = usePlace()
  const { status, lead, conflicts } = useDocumentState(place.url)
  const isInvalid = useFormFields(([fields]) => fields[path]?.valid === false)
  const isTranslation = status !== undefined && status.lead !== place.language
  const name = path.split('.')[0] ?? path
  const isConflict = isInvalid && conflicts !== undefined && name in conflicts
  if (!isTranslation && !isConflict) return null
  return (
    <>
      {isConflict && <Conflict name={name} />}
      {isTranslation && isShared && <p className="jf-shared">{words.beside.shared(status.lead)}</p>}
      {isTranslation && !isShared && <Lead value={at(lead?.text, path)} />}
    </>
  )
}

const Lead = ({ value }: { value: unknown }) => {
  const words = useWords()
  const { status } = useDocumentState(usePlace().url)
  const language = status?.lead ?? 'en'
  return (
    <aside aria-label={words.beside.heading(language)} className="jf-beside">
      <strong>{words.beside.heading(language)}</strong>
      {value === undefined ? <p className="jf-quiet">{words.beside.empty(language)}</p> : <div lang={language}><ReadableText value={value} words={words} /></div>}
    </aside>
  )
}

const Conflict = ({ name }: { name: string }) => {
  const words = useWords()
  const place = usePlace()
  const { conflicts = {} } = useDocumentState(place.url)
  const { getData, reset, setModified } = useForm()
  const [theirs, mine] = [conflicts[name], getData()[name] as unknown]
  const settle = async (isMine: boolean) => {
    const response = await fetch(`${place.url}?locale=${place.language}&depth=0`, { credentials: 'include', cache: 'no-store' })
    const stored = (await response.json()) as Values
    const data = getData() as Values
    const base = { ...(data['base'] as Values), [name]: (stored['base'] as Values)[name] }
    await reset({ ...data, ...(isMine ? {} : { [name]: stored[name] }), base })
    setModified(true)
    know(place.url, { conflicts: Object.fromEntries(Object.entries(conflicts).filter(([other]) => other !== name)) })
  }
  return (
    <div className="jf-notice jf-notice--trouble" role="alert">
      <p>{words.keep.conflict}</p>
      <div className="jf-both">
        <div><strong>{words.keep.theirs}</strong><ShownText value={theirs} /></div>
        <div><strong>{words.keep.mine}</strong><ShownText value={mine} /></div>
      </div>
      <div className="jf-buttons">
        <button className="jf-button" onClick={() => void settle(true)} type="button">{words.keep.keepMine}</button>
        <button className="jf-button" onClick={() => void settle(false)} type="button">{words.keep.takeTheirs}</button>
      </div>
    </div>
  )
}

const ShownText = ({ value }: { value: unknown }) => {
  const words = useWords()
  const { language } = usePlace()
  if (value === undefined || value === null || value === '') return <p className="jf-quiet">{words.keep.emptyText}</p>
  return <div lang={language}><ReadableText value={value} words={words} /></div>
}
