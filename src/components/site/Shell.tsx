import type { ReactNode } from 'react'

import { languageCodes, languages, type Language } from '../../i18n/languages'
import { siteTexts } from '../../i18n/site/texts'
import type { Detour, Frame, MenuItem } from './frame'
import { Head } from './Head'
import { ReportError } from './Notices'

/** A whole page: head, header, the way here, the content and the footer. */
export const Shell = ({ frame, children }: { frame: Frame; children: ReactNode }) => {
  const words = siteTexts[frame.language]
  return (
    <>
      <Head frame={frame} />
      <a className="skip" href="#main">{words.skip}</a>
      <header className="top">
        <a className="brand" href={`/${frame.language}`}>{words.site.name}</a>
        <LanguageSwitch frame={frame} />
        <nav aria-label={words.navigation.label}><Menu items={frame.menu} path={frame.path} /></nav>
      </header>
      {frame.trail.length > 0 && <Trail frame={frame} />}
      <main id="main" tabIndex={-1}>
        {children}
        {(frame.status ?? 200) === 200 && <ReportError {...frame} />}
      </main>
      <Footer frame={frame} />
    </>
  )
}

const Menu = ({ items, path }: { items: MenuItem[]; path: string }) => (
  <ul>
    {items.map((item) => (
      <li key={item.path}><a href={item.path} aria-current={currentness(item.path, path)}>{item.label}</a></li>
    ))}
  </ul>
)

const currentness = (item: string, path: string): 'page' | 'true' | undefined =>
  item === path ? 'page' : path.startsWith(`${item}/`) ? 'true' : undefined

const LanguageSwitch = ({ frame }: { frame: Frame }) => (
  <nav className="switch" aria-label={siteTexts[frame.language].navigation.language} data-language-aware="">
    <ul>
      {languageCodes.map((code) => (
        <li key={code}>
          {code === frame.language ? <span aria-current="true" lang={code}>{languages[code].name}</span> : <Other code={code} frame={frame} />}
        </li>
      ))}
    </ul>
  </nav>
)

/** The way to another language. Where the page does not exist there, this is said before the click, and the link names what it opens. */
const Other = ({ code, frame: { switches, detours } }: { code: Language; frame: Frame }) => {
  const { note, label }: Detour = detours?.[code] ?? { label: languages[code].name }
  return <>{note && <><span className="quiet" lang={code}>{note}</span>{' '}</>}<a href={switches[code]} lang={code} hrefLang={code}>{label}</a></>
}

const Trail = ({ frame }: { frame: Frame }) => (
  <nav className="trail" aria-label={siteTexts[frame.language].navigation.breadcrumb}>
    <ol>{frame.trail.map(({ path, label }) => <li key={path}><a href={path}>{label}</a></li>)}</ol>
  </nav>
)

/** Paper has no address bar: how to name this page, and where it is, at the end of each print. What stands in for a page is not cited. */
const Citation = ({ frame: { language, title, path, asked = path, publicUrl, status } }: { frame: Frame }) => {
  const { site, footer } = siteTexts[language]
  const lead = status === undefined ? footer.cite(title === site.name ? '' : title) : footer.printedFrom
  return <p className="print small">{lead} <span>{publicUrl}{asked}</span></p>
}

const Footer = ({ frame }: { frame: Frame }) => {
  const words = siteTexts[frame.language]
  return (
    <footer className="end">
      <p>{frame.footerNote ?? words.footer.programme}</p>
      <nav aria-label={words.navigation.footer}>
        <Menu items={[...frame.footerMenu, { path: `/${frame.language}/feed.xml`, label: words.footer.feed }]} path={frame.path} />
      </nav>
      <p className="small">{words.footer[frame.cookies ?? 'weight']}</p>
      <Citation frame={frame} />
    </footer>
  )
}
