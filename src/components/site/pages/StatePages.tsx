import type { WithdrawalNotice } from '../../../domain/content'
import { formatDate } from '../../../i18n/format'
import { languageCodes, languages, type Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { PageHead } from '../PageHead'

/** Nothing stands at this address. */
export const MissingPage = ({ language }: { language: Language }) => {
  const words = siteTexts[language].missing
  return (
    <>
      <PageHead kicker="404" title={words.title} lead={words.text} />
      <p className="more"><a href={`/${language}`}>{words.home}</a></p>
    </>
  )
}

/** Below no language of the site: said in every one. */
export const MissingEverywhere = () => (
  <main id="main" className="bare">
    {languageCodes.map((language) => <div key={language} lang={language}><MissingPage language={language} /></div>)}
  </main>
)

/** What stood here is gone; it is not named again. */
export const GonePage = ({ language }: { language: Language }) => (
  <PageHead kicker="410" title={siteTexts[language].gone.title} lead={siteTexts[language].gone.text} />
)

/** A notice in place of a text. */
export const WithdrawnPage = ({ language, title, notice, at }: { language: Language; title: string; notice: WithdrawalNotice; at: string }) => {
  const words = siteTexts[language].withdrawn
  return <PageHead kicker={words.title} title={title} lead={`${words.notices[notice]} ${words.at(formatDate(language, at))}`} />
}

/** Live, but not in this language: says so in the reader's and offers the original in its own. */
export const ElsewherePage = ({ language, original }: { language: Language; original: { language: Language; path: string; title: string } }) => {
  const words = siteTexts[language].elsewhere
  return (
    <>
      <PageHead title={words.title} lead={words.text} />
      <p className="statement">
        {words.offer(languages[original.language].name)}{' '}
        <a href={original.path} lang={original.language} hrefLang={original.language}>{original.title}</a>
      </p>
    </>
  )
}

/** The server failed; said without a word about why. */
export const ErrorPage = ({ language, status }: { language: Language; status: 500 | 503 }) => (
  <PageHead kicker={String(status)} title={siteTexts[language].error.title} lead={siteTexts[language].error.text} />
)
