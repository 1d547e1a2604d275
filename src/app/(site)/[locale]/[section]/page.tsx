import { fixedPages, sectionOf, type FixedPage } from '../../../../i18n/routes'
import { languageOf } from '../../../../i18n/site/texts'
import type { Compose } from '../../compose/composed'
import { documentPage } from '../../compose/documentPage'
import { listing } from '../../compose/listing'
import { missing } from '../../compose/missing'
import { partners } from '../../compose/partners'
import { sitePage } from '../../compose/sitePage'
import { theory } from '../../compose/theory'
import type { SearchParams } from '../../compose/visit'

export const dynamic = 'force-dynamic'

/** Pages that are no documents; one without an entry does not compile. */
const fixed: Record<FixedPage, Compose> = { theoryOfChange: theory, partners }

type Props = { params: Promise<{ locale: string; section: string }>; searchParams: SearchParams }

/** A section's listing, a fixed page, or a document of `pages`. */
export default async function SectionPage({ params, searchParams }: Props) {
  const { locale, section: segment } = await params
  return sitePage({ locale, segments: [segment], searchParams, compose: composeFor({ locale, segment }) })
}

const composeFor = ({ locale, segment }: { locale: string; segment: string }): Compose => {
  const language = languageOf(locale)
  if (!language) return missing
  const section = sectionOf(language, segment)
  if (section) return listing(section)
  const name = (Object.keys(fixedPages) as FixedPage[]).find((candidate) => fixedPages[candidate][language] === segment)
  return name ? fixed[name] : documentPage({ collection: 'pages', slug: segment })
}
