import { missing } from '../../../../compose/missing'
import { sitePage } from '../../../../compose/sitePage'

export const dynamic = 'force-dynamic'

/** No page of the site stands this deep. */
export default async function Deeper({ params }: { params: Promise<{ locale: string }> }) {
  return sitePage({ locale: (await params).locale, compose: missing })
}
