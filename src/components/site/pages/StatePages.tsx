import type { WithdrawalNotice } from '../../../domain/content'
import { formatDate, languageName } from '../../../i18n/format'
import { languageCodes, type Language } from '../../../i18n/languages'
import { type Section, signInPath } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { PageHead } from '../PageHead'
import { pageAddress } from './Pager'
import { WaysOn } from './WaysOn'

/** The same document where it can be read, in a language of its own. */
export type Version = { language: Language; path: string; title: string }

/** Nothing stands at this address, for this reader. Whatever it is, a partner may sign in and come back to it: a link of a letter works, and tells nothing. */
export const MissingPage = ({ language, signInFor }: { language: Language; signInFor?: string | undefined }) => {
  const words = siteTexts[language].missing
  const signIn = signInFor === undefined ? [] : [{ path: signInPath({ language, next: signInFor }), label: words.signIn }]
  return <><PageHead kicker="404" title={words.title} lead={words.text} /><WaysOn language={language} first={signIn} /></>
}

/** Below no language of the site: said in every one. */
export const MissingEverywhere = () => (
  <main id="main" className="bare">
    {languageCodes.map((language) => <div key={language} lang={language}><MissingPage language={language} /></div>)}
  </main>
)

type NoListPageProps = { language: Language; section: Section; action: string; query: Record<string, string>; pages: number }

/** A list, or what filters leave of it, that has fewer pages than the address asks for. */
export const NoListPage = ({ language, section, action, query, pages }: NoListPageProps) => {
  const { noListPage: words, sections } = siteTexts[language]
  const to = (page: number) => pageAddress({ action, query, page })
  const isNarrowed = Object.keys(query).length > 0
  const first = pages === 1 ? [{ path: to(1), label: isNarrowed ? words.onlyNarrowed : words.only }] : [{ path: to(pages), label: words.last(pages) }, { path: to(1), label: words.first }]
  return <><PageHead kicker="404" title={words.title} lead={(isNarrowed ? words.narrowed : words.pages)(sections[section], pages)} /><WaysOn language={language} first={first} /></>
}

/** What stood here is gone; it is not named again. */
export const GonePage = ({ language, versions }: { language: Language; versions: Version[] }) => (
  <>
    <PageHead kicker="410" title={siteTexts[language].gone.title} lead={versions.length > 0 ? siteTexts[language].gone.here : siteTexts[language].gone.text} />
    <Versions language={language} versions={versions} />
    <WaysOn language={language} />
  </>
)

type WithdrawnProps = { language: Language; title: string; notice: WithdrawalNotice; at: string; versions: Version[] }

/** A notice in place of a text. */
export const WithdrawnPage = ({ language, title, notice, at, versions }: WithdrawnProps) => {
  const words = siteTexts[language].withdrawn
  return (
    <>
      <PageHead kicker={words.title} title={title} lead={`${words.notices[notice]} ${words.at(formatDate(language, at))}`} />
      <Versions language={language} versions={versions} />
      <WaysOn language={language} />
    </>
  )
}

/** Live, but not in this language: says so in the reader's and offers the original in its own. */
export const ElsewherePage = ({ language, originals }: { language: Language; originals: Version[] }) => {
  const words = siteTexts[language].elsewhere
  return <><PageHead title={words.title} lead={words.text} /><Versions language={language} versions={originals} /><WaysOn language={language} /></>
}

const Versions = ({ language, versions }: { language: Language; versions: Version[] }) =>
  versions.map((version) => (
    <p key={version.language} className="statement" data-language-aware="">
      {siteTexts[language].elsewhere.offer(languageName(language, version.language))}{' '}
      <a href={version.path} lang={version.language} hrefLang={version.language}>{version.title}</a>
    </p>
  ))

/** The server failed; said without a word about why. An empty address is the one that was asked for. */
export const ErrorPage = ({ language, status }: { language: Language; status: 500 | 503 }) => {
  const { error, ways } = siteTexts[language]
  return <><PageHead kicker={String(status)} title={error.title} lead={error.text} /><WaysOn language={language} first={[{ path: '', label: ways.again }]} /></>
}
