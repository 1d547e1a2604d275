import { headers } from 'next/headers'

import { NoPreview, previewPage } from '../../../previewPage'
import { previewVisit } from '../../../previewVisit'

type Props = { params: Promise<{ language: string; edition: string }> }

/** An edition as the page that it is or would be, for staff alone. */
export default async function EditionPreview({ params }: Props) {
  const found = await previewVisit({ headers: await headers(), ...(await params) })
  return found ? previewPage(found) : <NoPreview />
}
