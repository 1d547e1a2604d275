import type { CountryShared, OrganisationShared, Period, Reference } from '../domain/content'
import { cardOf, type Card, type Cards, type Doc, type Reader } from '../domain/reading'
import { cardsOf } from './cards'
import { countriesOfOutcome } from './countriesOfOutcome'
import { linking, type LinkingRow } from './linking'
import { toCard } from './toCard'

/** A card with the period for which the relation held; a period in the past is still shown, with its dates. */
export type Dated = Period & { card: Card }
export type Linked = { cards: Card[]; total: number }

/** Everything that relations gather around a country, an outcome or an organisation; `cards` is what the document itself refers to. */
export type Hub = {
  cards: Cards
  updates: Linked
  publications: Linked
  events: Linked
  /** Active in this country; working on this outcome; working with this organisation. By title. */
  organisations: Dated[]
  /** Where this organisation is active; what this outcome's documents are about. */
  countries: Dated[]
  /** Countries that are or were members of this regional body. */
  members: Dated[]
  /** Regional bodies that this country is or was a member of. */
  memberships: Dated[]
}

export const hub = async ({ reader, doc, limit = 6 }: { reader: Reader; doc: Doc<'countries'> | Doc<'outcomes'> | Doc<'organisations'>; limit?: number }): Promise<Hub> => {
  const [cards, rows, gathered] = await Promise.all([
    cardsOf({ reader, doc }),
    linking({ reader, to: doc, limit }),
    doc.collection === 'outcomes' ? countriesOfOutcome({ reader, outcome: doc }) : [],
  ])
  const of = (collection: string): LinkingRow[] => rows.filter((row) => row.collection === collection)
  const shared = doc.shared as Partial<CountryShared & OrganisationShared>
  return {
    cards,
    updates: linked(of('updates')),
    publications: linked(of('publications')),
    events: linked(of('events')),
    organisations: byTitle({ reader, dated: of('organisations').flatMap((row) => periodsIn({ row, doc })) }),
    countries: byTitle({ reader, dated: [...datedCards({ cards, entries: shared.countries, at: 'country' }), ...gathered.map((card) => ({ card }))] }),
    members: byTitle({ reader, dated: of('countries').flatMap((row) => periodsIn({ row, doc })) }),
    memberships: byTitle({ reader, dated: datedCards({ cards, entries: shared.memberships, at: 'organisation' }) }),
  }
}

const linked = (rows: LinkingRow[]): Linked => ({ cards: rows.map(toCard), total: rows[0]?.total ?? 0 })

type Entry = Period & { country?: Reference; organisation?: Reference }

/** The entries of a document's own dated relation, as cards. */
const datedCards = ({ cards, entries = [], at }: { cards: Cards; entries: Entry[] | undefined; at: 'country' | 'organisation' }): Dated[] =>
  entries.flatMap((entry) => {
    const card = cardOf(cards, entry[at])
    return card ? [{ card, ...periodOf(entry) }] : []
  })

/** A document that names this one, once for every period; without dates where the relation has none. */
const periodsIn = ({ row, doc }: { row: LinkingRow; doc: Reference }): Dated[] => {
  const shared = row.shared as Partial<CountryShared & OrganisationShared>
  const entries: Entry[] = [...(shared.countries ?? []), ...(shared.memberships ?? [])]
  const periods = entries.filter((entry) => (entry.country ?? entry.organisation)?.id === doc.id)
  return periods.length > 0 ? periods.map((entry) => ({ card: toCard(row), ...periodOf(entry) })) : [{ card: toCard(row) }]
}

const periodOf = ({ from, to }: Period): Period => ({ ...(from && { from }), ...(to && { to }) })

const byTitle = ({ reader, dated }: { reader: Reader; dated: Dated[] }): Dated[] =>
  dated.sort((a, b) => a.card.title.localeCompare(b.card.title, reader.language) || (a.from ?? '').localeCompare(b.from ?? ''))
