import { type Doc } from '../../domain/reading'
import { languageName } from '../../i18n/format'
import { siteTexts } from '../../i18n/site/texts'
import type { Frame } from './frame'

type Props = { doc: Pick<Doc, 'language' | 'leadLanguage' | 'isBehind' | 'needsSecondReview' | 'alternates' | 'exposure'> }

/** What a reader should know before trusting the text: its translation is behind, or nobody has read it a second time. */
export const Notices = ({ doc }: Props) => {
  const words = siteTexts[doc.language].notices
  const original = doc.alternates[doc.leadLanguage]
  return (
    <>
      {doc.isBehind && (
        <p className="notice" data-language-aware="">
          {words.behind}{' '}
          {original && <a href={original} hrefLang={doc.leadLanguage}>{words.readOriginal(languageName(doc.language, doc.leadLanguage))}</a>}
        </p>
      )}
      {doc.needsSecondReview && <p className="notice">{words.needsReview}</p>}
      {doc.exposure === 'partners' && <p className="notice">{words.partnersOnly}</p>}
    </>
  )
}

/** The way to say that something on this page is wrong, which tells the page and the text that was read. */
export const ReportError = ({ language, path, version, isTranslation = false }: Pick<Frame, 'language' | 'path' | 'version' | 'isTranslation'>) => {
  const { reportError, reportTranslation } = siteTexts[language].notices
  const href = `/report?${new URLSearchParams({ language, page: path, ...(version ? { version } : {}) }).toString()}`
  return <p className="small report"><a href={href} rel="nofollow">{isTranslation ? reportTranslation : reportError}</a></p>
}
