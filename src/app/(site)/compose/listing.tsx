import type { FilterField } from '../../../components/site/pages/FilterForm'
import { ListingPage, type ListingContent, type Results } from '../../../components/site/pages/ListingPage'
import { NoListPage } from '../../../components/site/pages/StatePages'
import type { PublicationType } from '../../../domain/content'
import { sections, type Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { typesetAll } from '../../../i18n/typography'
import { alliance } from '../../../published/alliance'
import { facets, type FacetChoice } from '../../../published/facets'
import type { Filters } from '../../../published/filters'
import { list } from '../../../published/list'
import type { Sort } from '../../../published/sorts'
import { homeOf, perLanguage, standIn, type Compose } from './composed'
import type { Visit } from './visit'

type Narrowing = FilterField['name']
const perPage = 12

/** What each section's listing shows; a section without an entry does not compile. */
const contents: Record<Section, (visit: Visit) => Promise<ListingContent>> = {
  updates: (visit) => results({ visit, collection: 'updates', by: ['country', 'outcome'], sort: '-date' }),
  publications: (visit) => results({ visit, collection: 'publications', by: ['type', 'country', 'outcome', 'organisation'], sort: '-date' }),
  events: async (visit) => {
    const { reader } = visit
    const fields = await fieldsOf({ visit, collection: 'events', by: ['country', 'outcome'] })
    const filters = chosen(fields)
    const [upcoming, past] = await Promise.all([
      list({ reader, collection: 'events', filters: { ...filters, when: 'upcoming' }, sort: 'start', limit: 100 }),
      list({ reader, collection: 'events', filters: { ...filters, when: 'past' }, sort: '-start', limit: perPage, page: pageOf(visit) }),
    ])
    return { kind: 'events', upcoming: upcoming.cards, past, fields, query: filters }
  },
  countries: async ({ reader }) => ({ kind: 'countries', cards: (await list({ reader, collection: 'countries', sort: 'title', limit: 200 })).cards }),
  outcomes: async ({ reader }) => ({ kind: 'outcomes', cards: (await list({ reader, collection: 'outcomes', sort: 'code', limit: 200 })).cards }),
  organisations: async ({ reader }) => ({ kind: 'organisations', byRole: await alliance({ reader }) }),
}

export const listing = (section: Section): Compose => async (visit) => {
  const { language } = visit
  const words = siteTexts[language]
  const paths = perLanguage((code) => `/${code}/${sections[section][code]}`)
  const content = typesetAll(language, await contents[section](visit))
  const [query, { page, pages }] = [queryOf(content), pagesOf(content)]
  if (page > pages) {
    const instead = <NoListPage language={language} section={section} action={paths[language]} query={query} pages={pages} />
    return standIn({ visit, path: paths[language], title: words.noListPage.title, status: 404, counterparts: paths, above: [{ path: paths[language], label: words.sections[section] }], content: instead })
  }
  const isNarrowed = Object.keys(query).length > 0
  return {
    kind: 'page',
    frame: { title: words.sections[section], description: words.sectionIntros[section], path: paths[language], alternates: isNarrowed ? {} : paths, switches: paths, trail: [homeOf(language)] },
    content: <ListingPage language={language} section={section} content={content} />,
  }
}

const queryOf = (content: ListingContent): Record<string, string> => ('query' in content ? content.query : {})

/** What is not cut into pages is one. */
const pagesOf = (content: ListingContent): Pick<Results, 'page' | 'pages'> => {
  if (content.kind === 'results') return content.results
  return content.kind === 'events' ? content.past : { page: 1, pages: 1 }
}

type Narrowed = { visit: Visit; collection: Section; by: Narrowing[] }

const results = async ({ visit, collection, by, sort }: Narrowed & { sort: Sort }): Promise<ListingContent> => {
  const fields = await fieldsOf({ visit, collection, by })
  const query = chosen(fields)
  const found = await list({ reader: visit.reader, collection, filters: query, sort, limit: perPage, page: pageOf(visit) })
  return { kind: 'results', results: found, fields, query }
}

const fieldsOf = async ({ visit, collection, by }: Narrowed): Promise<FilterField[]> => {
  const offered = await facets({ reader: visit.reader, collection })
  const words = siteTexts[visit.language]
  const labelOf = ({ value, title }: FacetChoice): string => title ?? words.publication.types[value as PublicationType] ?? value
  return by.map((name) => ({
    name,
    label: words.filters[name],
    choices: offered[name].map((choice) => ({ value: choice.value, label: labelOf(choice), count: choice.count })),
    selected: visit.query[name],
  }))
}

const chosen = (fields: FilterField[]): Filters & Record<string, string> =>
  Object.fromEntries(fields.flatMap(({ name, selected }) => (selected ? [[name, selected]] : [])))

/** More pages than any list has. */
const beyondAll = 10_000

/** The page that the address asks for. What is no number of a page asks for one that does not exist, as it does in the read API: it never widens an answer. */
const pageOf = ({ query: { page = '1' } }: Visit): number => (/^[1-9]\d{0,3}$/.test(page) ? Number(page) : beyondAll)
