import type { WorkflowType } from '../domain/content'
import { countries } from './content/countries'
import { events } from './content/events'
import { navigation } from './content/navigation'
import { organisations } from './content/organisations'
import { outcomes } from './content/outcomes'
import { pages } from './content/pages'
import { programme } from './content/programme'
import { publications } from './content/publications'
import { updates } from './content/updates'
import type { AnySeedDocument, SeedDocument } from './types'

/** Everything that is seeded, by type. Globals are lists of one. */
export const documents: { [C in WorkflowType]: SeedDocument<C>[] } = {
  organisations,
  countries,
  outcomes,
  publications,
  events,
  updates,
  pages,
  programme: [programme],
  navigation: [navigation],
}

/** The same as one list, each with its type. */
export const allDocuments: { collection: WorkflowType; document: AnySeedDocument }[] = (
  Object.keys(documents) as WorkflowType[]
).flatMap((collection) => documents[collection].map((document) => ({ collection, document })))
