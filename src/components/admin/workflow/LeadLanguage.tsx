'use client'
import { toast, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import { type Language, languageCodes } from '../../../i18n/languages'
import { carry } from '../document/carried'
import type { Place } from '../document/place'
import { typedValues } from '../document/typedValues'
import { useWords } from '../useWords'
import type { Actions } from './useActions'

/** In which language a new document is written first; what was typed already stays in the form. */
export const ChooseLeadLanguage = ({ place }: { place: Place }) => {
  const words = useWords()
  const router = useRouter()
  const { getData } = useForm()
  const isModified = useFormModified()
  const choose = (language: Language) => {
    if (isModified) carry({ entity: place.entity, to: language, values: typedValues(getData()) })
    router.push(`${place.adminUrl.replace(/\/$/, '')}/create?locale=${language}`)
  }
  return (
    <fieldset className="jf-lead">
      <legend>{words.lead.choose}</legend>
      {languageCodes.map((code) => (
        <label key={code}>
          <input checked={code === place.language} name="jf-lead" onChange={() => choose(code)} type="radio" value={code} /> {words.lead.option(code)}
        </label>
      ))}
      <p className="jf-quiet">{words.lead.help(place.language)}</p>
    </fieldset>
  )
}

/** Nothing was submitted, withdrawn or published in any language: no edition rests on the lead yet. */
const isOpen = ({ languages }: WorkflowStatus): boolean => languages.every(({ candidate, live }) => candidate === 'none' && live === 'none')

type Props = { place: Place; status: WorkflowStatus; actions: Actions; isAllowed: boolean }

/** Lets an officer correct in which language a document was first written, while nothing of it was submitted. */
export const ChangeLeadLanguage = ({ place, status, actions, isAllowed }: Props) => {
  const words = useWords()
  const isModified = useFormModified()
  const router = useRouter()
  const other = languageCodes.find((code) => code !== status.lead)
  if (!isAllowed || place.isGlobal || !other || !isOpen(status)) return null
  const told = (to: Language) => {
    toast.success(words.lead.changed(to))
    router.push(`${place.adminUrl}?locale=${to}`)
  }
  const change = () => actions.post({ path: 'lead-language', body: { language: other }, done: () => told(other) })
  return (
    <p className="jf-lead">
      {words.lead.now(status.lead)}{' '}
      <button className="jf-link" disabled={actions.isBusy || isModified} onClick={() => void change()} type="button">{words.lead.change(other)}</button>
      {isModified && <small className="jf-quiet"> {words.lead.saveFirst}</small>}
    </p>
  )
}
