import { type Doc } from '../../domain/reading'
import { languageName } from '../../i18n/format'
import { siteTexts } from '../../i18n/site/texts'

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

/** Where to say that a translation is wrong; only under translations. */
export const ReportError = ({ doc, contact }: { doc: Pick<Doc, 'language' | 'leadLanguage' | 'path'>; contact: string | undefined }) => {
  if (doc.language === doc.leadLanguage || !contact) return null
  const words = siteTexts[doc.language].notices
  const href = `${contact}?page=${encodeURIComponent(doc.path)}`
  return <p className="small report"><a href={href}>{words.reportError}</a></p>
}
