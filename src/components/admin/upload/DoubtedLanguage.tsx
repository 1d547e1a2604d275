'use client'
import { useFormFields } from '@payloadcms/ui'

import { doubtedLanguage } from '../../../domain/statedLanguage'
import { languageName } from '../../../i18n/format'
import { useWords } from '../useWords'

/** That a PDF says of itself another language than its record: many state a wrong one, so it keeps nobody from going on. */
export const LanguageDoubt = ({ stated, given }: { stated: unknown; given: unknown }) => {
  const words = useWords()
  const doubted = doubtedLanguage({ stated, given })
  if (doubted === null) return null
  const [said, recorded] = [doubted, String(given)].map((code) => languageName(words.code, code))
  return <div className="jf-notice jf-doubts" role="note"><p>{words.files.stated(said ?? '', recorded ?? '')}</p></div>
}

/** At the language of a PDF's record. Of a file that was chosen and not sent yet, nothing is known. */
export const DoubtedLanguage = ({ path }: { path: string }) => {
  const given = useFormFields(([fields]) => fields[path]?.value)
  const stated = useFormFields(([fields]) => fields['statedLanguage']?.value)
  const isReplaced = useFormFields(([fields]) => Boolean(fields['file']?.value))
  return isReplaced ? null : <LanguageDoubt given={given} stated={stated} />
}
