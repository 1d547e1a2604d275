'use client'
import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import type { Place } from '../document/place'
import { useOfferedTrash } from '../list/useOfferedTrash'

/** The menu of a document offers the trash only where the server would put it there. */
export const OfferTrash = ({ place, status }: { place: Place; status: WorkflowStatus | undefined }) => {
  const standings = status?.languages.map(({ live, candidate, hasChanges }) => `${live} ${candidate} ${hasChanges}`).join(', ') ?? ''
  useOfferedTrash({ collection: place.entity, ids: place.id === null ? [] : [String(place.id)], key: standings })
  return null
}
