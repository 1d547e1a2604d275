'use client'
import { Upload, useAuth, useConfig, useDocumentInfo, useField, useForm, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { staffOf } from '../../../access/staff'
import { may } from '../../../domain/roles'
import { imageFormats, imageTypes, pdfType, uploadLimits, type UploadRefusal, uploadRefusal } from '../../../domain/uploads'
import { acceptedFiles, fileNotices, namedReason } from '../../../i18n/fileNotices'
import { isLanguage } from '../../../i18n/languages'
import { refusalSentence } from '../../../i18n/admin/words'
import { FileFacts } from './FileFacts'
import { UsedIn } from './UsedIn'
import { useForgetSent } from './useForgetSent'
import { useToldReason } from './useToldReason'

/** Whether this person may put another file in the place of a stored one: the server refuses everybody else. */
const useMayReplace = (): boolean => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const person = staffOf({ user: useAuth().user })
  const own: unknown = savedDocumentData?.['fileLanguage']
  return id === undefined || may(person, 'content.editShared') || (collectionSlug === 'documents' && isLanguage(own) && may(person, 'files.describe', own))
}

/** Payload's field for a file, which says before one is chosen what may be, and why what was chosen cannot be taken before it travels. */
export const UploadField = () => {
  const { collectionSlug = '', initialState, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const language = isLanguage(i18n.language) ? i18n.language : 'en'
  const { value: chosen, setValue } = useField<File | null | undefined>({ path: 'file' })
  const told = useToldReason(refusalSentence({ key: 'file.notSent', language }))
  const { setModified } = useForm()
  const [refused, setRefused] = useState<{ name: string; refusal: UploadRefusal } | null>(null)
  const mayReplace = useMayReplace()
  useForgetSent(setValue)
  const upload = getEntityConfig({ collectionSlug })?.upload
  if (!upload || isTrashed) return null
  const isPdf = collectionSlug === 'documents'
  const accepted = isPdf ? [pdfType] : imageTypes
  const check = (file: File | null | undefined) => {
    const refusal = file ? uploadRefusal({ type: typeOf(file), bytes: file.size, accepted }) : null
    setRefused(file && refusal ? { name: file.name, refusal } : null)
    if (refusal) setValue(undefined)
    setModified(true)
  }
  const reason = refused
    ? namedReason[language]({ name: refused.name, reason: fileNotices[language][refused.refusal.key](refused.refusal.params) })
    : told
  const megabytes = isPdf ? uploadLimits.pdfMegabytes : uploadLimits.imageMegabytes
  return (
    <div aria-describedby="jf-accepted" className="jf-upload" role="group">
      <p className="jf-quiet" id="jf-accepted">{acceptedFiles[language]({ formats: isPdf ? ['PDF'] : Object.values(imageFormats), megabytes })}</p>
      {reason && <p className="jf-problem" role="alert">{reason}</p>}
      <Upload collectionSlug={collectionSlug} customActions={[<FileFacts chosen={chosen} key="facts" />]} {...(initialState ? { initialState } : {})} onChange={check} uploadConfig={{ ...upload, hideRemoveFile: !mayReplace }} />
      <UsedIn />
    </div>
  )
}

/** Browsers name the type by the end of the name, and know no phone's format. */
const typeOf = ({ name, type }: File): string => (/\.hei[cf]$/i.test(name) ? 'image/heic' : type)
