'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

import type { Problem } from '../request'
import { useWords } from '../useWords'
import { focusField } from './focusField'
import { fieldLabel } from './labels'

type Props = { problems: Problem[]; fields: readonly ClientField[]; isInForm: boolean; isUnsure: boolean }

/** Every reason against what was asked, each with a way to its field. */
export const Problems = ({ problems, fields, isInForm, isUnsure }: Props) => {
  const words = useWords()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  return (
    <div className="jf-notice jf-notice--trouble" key={String(id)} role="alert">
      {!isUnsure && <p>{words.panel.refused}</p>}
      <ul>
        {problems.map(({ path, message, key }) => (
          <li key={`${path ?? ''} ${message}`}>
            {path && path !== 'reason' && <FieldLink fields={fields} isInForm={isInForm} label={fieldLabel({ fields, name: path.split('.')[0] ?? path, language: i18n.language })} reason={key} path={path} />}
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Link = { path: string; reason: Problem['key']; label: string; fields: readonly ClientField[]; isInForm: boolean }

const FieldLink = ({ path, reason, label, fields, isInForm }: Link) =>
  isInForm ? <><button className="jf-link" onClick={() => void focusField({ path, key: reason, fields })} type="button">{label}</button>{' – '}</> : <><strong>{label}</strong>{' – '}</>
