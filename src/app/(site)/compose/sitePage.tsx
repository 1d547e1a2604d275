import { headers } from 'next/headers'
import { permanentRedirect, redirect } from 'next/navigation'

import { ErrorPage, MissingEverywhere } from '../../../components/site/pages/StatePages'
import type { Frame, MenuItem } from '../../../components/site/frame'
import { Shell } from '../../../components/site/Shell'
import type { FixedPage, Section } from '../../../i18n/routes'
import { fixedPages, sections } from '../../../i18n/routes'
import { languageOf, siteTexts } from '../../../i18n/site/texts'
import { typesetAll } from '../../../i18n/typography'
import { renewalPath } from '../../../published/audience'
import { wasShortSince } from '../../../published/loginKeeper'
import { navigation, type Navigation, type NavigationItem } from '../../../published/navigation'
import { standIn, type Compose, type Composed } from './composed'
import { visitOf, type SearchParams, type Visit } from './visit'

/** A whole page of the site: composed from what is published, in its frame; never a part that arrives later. */
export const sitePage = async ({ locale, segments = [], searchParams, compose }: { locale: string; segments?: string[]; searchParams?: SearchParams; compose: Compose }) => {
  const language = languageOf(locale)
  if (!language) return <NoSuchLanguage />
  const visit = await visitOf({ language, segments, searchParams })
  const renewal = await renewalPath({ cookies: (await headers()).get('cookie'), path: visit.asked })
  if (renewal !== null) return redirect(renewal)
  const { composed, menus } = await composeSafely({ visit, compose })
  if (composed.kind === 'moved') return composed.isForGood ? permanentRedirect(composed.path) : redirect(composed.path)
  const frame: Frame = { ...composed.frame, ...menus, ...cookiesOf(visit), language, publicUrl: visit.publicUrl }
  return <Shell frame={frame}>{composed.content}</Shell>
}

/** A page that a partner reads is made from the cookies that came with the request. */
export const cookiesOf = ({ reader }: Visit): Pick<Frame, 'cookies'> => (reader.audience === 'partners' ? { cookies: 'signedIn' } : {})

const NoSuchLanguage = () => (
  <>
    <title>{Object.values(siteTexts).map(({ missing }) => missing.title).join(' · ')}</title>
    <meta name="x-status" content="404" />
    <meta name="robots" content="noindex" />
    <MissingEverywhere />
  </>
)

export type Menus = Pick<Frame, 'menu' | 'footerMenu' | 'footerNote'>

/** A database that cannot be reached is told to the reader as a page, in their language. */
const composeSafely = async ({ visit, compose }: { visit: Visit; compose: Compose }): Promise<{ composed: Composed; menus: Menus }> => {
  const since = Date.now()
  try {
    const [composed, menus] = await Promise.all([compose(visit), menusOf(visit)])
    return { composed, menus }
  } catch (error) {
    console.error('a page could not be composed', error)
    const title = siteTexts[visit.language].error.title
    const status = wasShortSince(since) ? 503 : 500
    return {
      composed: standIn({ visit, path: `/${visit.language}`, title, status, content: <ErrorPage language={visit.language} status={status} /> }),
      menus: { menu: defaultMenu(visit), footerMenu: [] },
    }
  }
}

export const menusOf = async (visit: Visit): Promise<Menus> => menusFrom({ visit, navigation: await navigation({ reader: visit.reader }) })

/** The menus of a navigation that is at hand. */
export const menusFrom = ({ visit, navigation: given }: { visit: Visit; navigation: Navigation }): Menus => {
  const { main, footer, footerNote } = typesetAll(visit.language, given)
  const items = (entries: NavigationItem[]): MenuItem[] => entries.map((entry) => ({ path: entry.path, label: entry.title ?? labelOf(visit, entry.section) }))
  return { menu: main.length > 0 ? items(main) : defaultMenu(visit), footerMenu: items(footer), footerNote }
}

const labelOf = ({ language }: Visit, name: string): string => {
  const words = siteTexts[language]
  return words.sections[name as Section] ?? words.fixedPages[name as FixedPage] ?? name
}

/** Until a navigation is published, every section is in the menu. */
const defaultMenu = (visit: Visit): MenuItem[] => {
  const { language } = visit
  const all = { theoryOfChange: fixedPages.theoryOfChange, ...sections }
  return Object.entries(all).map(([name, segments]) => ({ path: `/${language}/${segments[language]}`, label: labelOf(visit, name) }))
}
