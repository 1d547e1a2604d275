import { home } from '../compose/home'
import { sitePage } from '../compose/sitePage'

export const dynamic = 'force-dynamic'

export default async function Home({ params }: { params: Promise<{ locale: string }> }) {
  return sitePage({ locale: (await params).locale, compose: home })
}
