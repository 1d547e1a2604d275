import config from '@payload-config'
import { headers } from 'next/headers'
import { type CollectionSlug, getPayload } from 'payload'

import { canonicalId } from '@/domain/ids'

type Asked = { segments: string[] | undefined; notFound: string | string[] | undefined }

/**
 * The address in the trash of a document that was asked for by its ordinary one; null for what is not there, or not for this person. Payload
 * leads from a document that it did not find to the list, with the id in `notFound`, and says there that it may never have existed.
 */
export const addressInTrash = async ({ segments: [view, slug, more] = [], notFound }: Asked): Promise<string | null> => {
  const id = typeof notFound === 'string' ? canonicalId(notFound) : undefined
  if (!id || view !== 'collections' || more !== undefined || !(await config).collections.some((one) => one.slug === slug && one.trash)) return null
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers(), canSetHeaders: false })
  const found = user && (await payload.findByID({ collection: slug as CollectionSlug, id, user, overrideAccess: false, trash: true, disableErrors: true, depth: 0 }))
  return found && 'deletedAt' in found && found.deletedAt ? `/admin/collections/${slug}/trash/${id}` : null
}
