import type { ReactNode } from 'react'

import { CountryView } from '../../../components/site/documents/CountryView'
import { EventView } from '../../../components/site/documents/EventView'
import { OrganisationView } from '../../../components/site/documents/OrganisationView'
import { OutcomeView } from '../../../components/site/documents/OutcomeView'
import { PageView, type Listings } from '../../../components/site/documents/PageView'
import { PublicationView } from '../../../components/site/documents/PublicationView'
import { UpdateView } from '../../../components/site/documents/UpdateView'
import { JsonLd } from '../../../components/site/JsonLd'
import type { WorkflowCollection } from '../../../domain/content'
import type { Cards, Doc } from '../../../domain/reading'
import { jsonLd } from '../../../formats/jsonLd'
import type { Section } from '../../../i18n/routes'
import { typesetAll } from '../../../i18n/typography'
import { alliance } from '../../../published/alliance'
import { cardsOf } from '../../../published/cards'
import { fileLanguages, fileVersions } from '../../../published/files'
import { globalDocument } from '../../../published/globalDocument'
import { hub } from '../../../published/hub'
import { list } from '../../../published/list'
import type { Sort } from '../../../published/sorts'
import type { Visit } from './visit'

type Given<T extends WorkflowCollection> = { visit: Visit; doc: Doc<T>; cards: Cards }
type Contents = { [T in WorkflowCollection]: (given: Given<T>) => ReactNode | Promise<ReactNode> }

/** How each type of document is shown; a type without an entry does not compile. */
const contents: Contents = {
  updates: (given) => <UpdateView {...viewOf(given)} />,
  events: (given) => <EventView {...viewOf(given)} />,
  publications: async (given) => {
    const versions = given.doc.fileVersions ?? (await fileVersions({ reader: given.visit.reader, document: given.doc.id }))
    const languages = given.doc.text.file ? [] : await fileLanguages({ audience: given.visit.reader.audience, code: given.doc.code })
    return <PublicationView {...viewOf(given)} versions={versions} fileLanguages={languages} />
  },
  countries: async (given) => {
    const { visit } = given
    const [gathered, countries] = await Promise.all([hubOf(given), list({ reader: visit.reader, collection: 'countries', limit: 200 })])
    return <CountryView {...viewOf(given)} gathered={gathered} countries={typesetAll(visit.language, countries.cards)} />
  },
  outcomes: async (given) => {
    const { visit } = given
    const [gathered, programme] = await Promise.all([hubOf(given), globalDocument({ reader: visit.reader, global: 'programme' })])
    return <OutcomeView {...viewOf(given)} gathered={gathered} impact={typesetAll(visit.language, programme?.text.impact)} />
  },
  organisations: async (given) => <OrganisationView {...viewOf(given)} gathered={await hubOf(given)} />,
  pages: async (given) => <PageView {...viewOf(given)} listings={await listingsOf(given)} />,
}

/** A document's content, with what machines read of it. */
export const contentOf = async <T extends WorkflowCollection>({ visit, doc }: Omit<Given<T>, 'cards'>): Promise<ReactNode> => {
  const compose = contents[doc.collection] as (given: Given<T>) => ReactNode | Promise<ReactNode>
  const cards = typesetAll(visit.language, await cardsOf({ reader: visit.reader, doc }))
  const data = jsonLd({ doc, cards, base: visit.publicUrl })
  return <>{data && <JsonLd data={data} />}{await compose({ visit, doc, cards })}</>
}

const viewOf = <T extends WorkflowCollection>({ visit: { publicUrl, now }, doc, cards }: Given<T>) => ({ doc, cards, publicUrl, now })

const hubOf = async ({ visit: { reader, language }, doc }: { visit: Visit; doc: Parameters<typeof hub>[0]['doc'] }) =>
  typesetAll(language, await hub({ reader, doc }))

const sorted: Record<Exclude<Section, 'organisations'>, Sort> = { updates: '-date', publications: '-date', events: '-start', countries: 'title', outcomes: 'code' }

const listingsOf = async ({ visit: { reader, language }, doc }: Given<'pages'>): Promise<Listings> => {
  const wanted = (doc.text.body ?? []).flatMap((block) => (block.blockType === 'listing' ? [block] : []))
  const entries = await Promise.all(wanted.map(async ({ of, limit }) => of === 'organisations' ? [of, await alliance({ reader })] as const :
    [of, (await list({ reader, collection: of, sort: sorted[of], limit: Math.min(limit ?? 6, 50) })).cards] as const))
  return typesetAll(language, Object.fromEntries(entries))
}
