import type { Language } from '../../../i18n/languages'
import { fixedPages, sections, sectionSlugs } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import type { MenuItem } from '../frame'

type Props = { language: Language; first?: MenuItem[] }

/** Where to go from a page that is not what was asked for. Links to what always exists: they ask the database nothing. */
export const WaysOn = ({ language, first = [] }: Props) => {
  const words = siteTexts[language]
  const ways: MenuItem[] = [
    ...first,
    { path: `/${language}`, label: words.ways.home },
    { path: `/${language}/${fixedPages.theoryOfChange[language]}`, label: words.fixedPages.theoryOfChange },
    ...sectionSlugs.map((section) => ({ path: `/${language}/${sections[section][language]}`, label: words.sections[section] })),
  ]
  return (
    <Band title={words.ways.title}>
      <ul className="index ways">{ways.map(({ path, label }) => <li key={path}><a href={path}>{label}</a></li>)}</ul>
    </Band>
  )
}
