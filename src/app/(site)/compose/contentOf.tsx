import type { ReactNode } from 'react'

import { CountryView } from '../../../components/site/documents/CountryView'
import { EventView } from '../../../components/site/documents/EventView'
import { OrganisationView } from '../../../components/site/documents/OrganisationView'
import { OutcomeView } from '../../../components/site/documents/OutcomeView'
import { PageView, type Listings } from '../../../components/site/documents/PageView'
import { PublicationView } from '../../../components/site/documents/PublicationView'
import { UpdateView } from '../../../components/site/documents/UpdateView'
import type { WorkflowCollection } from '../../../domain/content'
import type { Doc } from '../../../domain/reading'
import type { Section } from '../../../i18n/routes'
import { typesetAll } from '../../../i18n/typography'
import { cardsOf } from '../../../published/cards'
import { fileVersions } from '../../../published/files'
import { globalDocument } from '../../../published/globalDocument'
import { hub } from '../../../published/hub'
import { list } from '../../../published/list'
import type { Sort } from '../../../published/sorts'
import type { Visit } from './visit'

type Given<T extends WorkflowCollection> = { visit: Visit; doc: Doc<T> }
type Contents = { [T in WorkflowCollection]: (given: Given<T>) => Promise<ReactNode> }

/** How each type of document is shown; a type without an entry does not compile. */
const contents: Contents = {
  updates: async (given) => <UpdateView {...await viewOf(given)} />,
  events: async (given) => <EventView {...await viewOf(given)} />,
  publications: async ({ visit, doc }) => {
    const [view, versions] = await Promise.all([viewOf({ visit, doc }), fileVersions({ reader: visit.reader, document: doc.id })])
    return <PublicationView {...view} versions={versions} />
  },
  countries: async ({ visit, doc }) => {
    const [view, gathered, countries] = await Promise.all([viewOf({ visit, doc }), hubOf({ visit, doc }), list({ reader: visit.reader, collection: 'countries', limit: 200 })])
    return <CountryView {...view} gathered={gathered} countries={typesetAll(visit.language, countries.cards)} />
  },
  outcomes: async ({ visit, doc }) => {
    const [view, gathered, programme] = await Promise.all([viewOf({ visit, doc }), hubOf({ visit, doc }), globalDocument({ reader: visit.reader, global: 'programme' })])
    return <OutcomeView {...view} gathered={gathered} impact={typesetAll(visit.language, programme?.text.impact)} />
  },
  organisations: async ({ visit, doc }) => {
    const [view, gathered] = await Promise.all([viewOf({ visit, doc }), hubOf({ visit, doc })])
    return <OrganisationView {...view} gathered={gathered} />
  },
  pages: async ({ visit, doc }) => <PageView {...await viewOf({ visit, doc })} listings={await listingsOf({ visit, doc })} />,
}

export const contentOf = contents as Record<WorkflowCollection, (given: Given<WorkflowCollection>) => Promise<ReactNode>>

const viewOf = async <T extends WorkflowCollection>({ visit: { reader, publicUrl, now, language }, doc }: Given<T>) => ({
  doc, publicUrl, now, cards: typesetAll(language, await cardsOf({ reader, doc })),
})

const hubOf = async ({ visit: { reader, language }, doc }: { visit: Visit; doc: Parameters<typeof hub>[0]['doc'] }) =>
  typesetAll(language, await hub({ reader, doc }))

const sorted: Record<Section, Sort> = { updates: '-date', publications: '-date', events: '-start', organisations: 'title', countries: 'title', outcomes: 'code' }

const listingsOf = async ({ visit: { reader, language }, doc }: Given<'pages'>): Promise<Listings> => {
  const wanted = (doc.text.body ?? []).flatMap((block) => (block.blockType === 'listing' ? [block] : []))
  const entries = await Promise.all(wanted.map(async ({ of, limit }) =>
    [of, (await list({ reader, collection: of, sort: sorted[of], limit: Math.min(limit ?? 6, 50) })).cards] as const))
  return typesetAll(language, Object.fromEntries(entries))
}
