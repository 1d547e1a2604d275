import { sectionOf } from '../../../../../i18n/routes'
import { languageOf } from '../../../../../i18n/site/texts'
import { documentPage } from '../../../compose/documentPage'
import { missing } from '../../../compose/missing'
import { sitePage } from '../../../compose/sitePage'

export const dynamic = 'force-dynamic'

export default async function DocumentPage({ params }: { params: Promise<{ locale: string; section: string; slug: string }> }) {
  const { locale, section: segment, slug } = await params
  const language = languageOf(locale)
  const collection = language && sectionOf(language, segment)
  return sitePage({ locale, segments: [segment, slug], compose: collection ? documentPage({ collection, slug }) : missing })
}
