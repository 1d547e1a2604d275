'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { Problem } from '../request'
import { useWords } from '../useWords'
import { fieldLabel } from './labels'

const focusable = 'input:not([type=hidden]), textarea, select, button, [contenteditable=true]'

/** A field may stand in a tab of the form that is not the open one. */
const openTab = (field: HTMLElement | null): void => {
  const tab = field?.closest<HTMLElement>('.tabs-field__tab')
  const tabs = [...(tab?.parentElement?.children ?? [])].filter((one) => one.classList.contains('tabs-field__tab'))
  const buttons = tab?.closest('.tabs-field')?.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  if (tab) buttons?.[tabs.indexOf(tab)]?.click()
}

/** Brings a field of the form into view and puts the keyboard there. */
export const focusField = (path: string): void => {
  const id = CSS.escape(`field-${path.replace(/\./g, '__')}`)
  const found = document.querySelector<HTMLElement>(`#${id}, [data-field-path="${CSS.escape(path)}"]`)
  openTab(found)
  const target = found?.matches(focusable) ? found : found?.querySelector<HTMLElement>(focusable)
  found?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

type Props = { problems: Problem[]; fields: readonly ClientField[]; isInForm: boolean }

/** Every reason against what was asked, each with a way to its field. */
export const Problems = ({ problems, fields, isInForm }: Props) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  return (
    <div className="jf-notice jf-notice--trouble" key={String(id)} role="alert">
      <p>{words.panel.refused}</p>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={`${path ?? ''} ${message}`}>
            {path && path !== 'reason' && <FieldLink isInForm={isInForm} label={fieldLabel({ fields, name: path.split('.')[0] ?? path, language: i18n.language })} path={path} />}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

const FieldLink = ({ path, label, isInForm }: { path: string; label: string; isInForm: boolean }) =>
  isInForm ? <><button className="jf-link" onClick={() => focusField(path)} type="button">{label}</button>{' – '}</> : <><strong>{label}</strong>{' – '}</>
