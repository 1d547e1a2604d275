import type { Imprint } from '../files/typeset'
import type { Language } from '../i18n/languages'
import { siteTexts } from '../i18n/site/texts'
import { documents } from './documents'
import { seedCode } from './ids'
import type { SeedDocument } from './types'

type Of = { publication: SeedDocument<'publications'>; language: Language; publicUrl: string }

/** What the PDF of a publication says of who publishes it and where it stays: the same as its page, and so nobody where that names nobody. */
export const imprintOf = ({ publication: { key, shared }, language, publicUrl }: Of): Imprint => {
  const names = (shared.organisations ?? []).map((reference) => organisationName({ key: reference.key, language }))
  return {
    publisher: names.length > 0 ? names.join(', ') : null,
    licence: shared.licence ? siteTexts[language].publication.licences[shared.licence] : null,
    permanentLink: isLoopback(publicUrl) ? null : `${publicUrl}/d/${seedCode('publications', key)}/${language}/v1`,
  }
}

const organisationName = ({ key, language }: { key: string; language: Language }): string => {
  const found = documents.organisations.find((organisation) => organisation.key === key)
  const title = found?.text[language]?.title ?? found?.text[found.lead]?.title
  if (title === undefined) throw new Error(`no organisation is called ${key}`)
  return title
}

/** An address of this machine only: on paper it would lead nowhere. */
const isLoopback = (url: string): boolean => /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(new URL(url).hostname)
