import type { EventShared, OutcomeShared, OrganisationShared, PublicationShared } from '../../domain/content'
import { dateOf, type Card } from '../../domain/reading'
import { formatBytes, formatDate } from '../../i18n/format'
import type { Language } from '../../i18n/languages'
import { sectionSlugs, type Section } from '../../i18n/routes'
import { siteTexts } from '../../i18n/site/texts'
import { rolesInWords } from './roles'
import { daysTold } from './when'

type Meta = (input: { card: Card; language: Language }) => (string | undefined | false)[]

const dateIn = (language: Language, card: Card): string | undefined => {
  const date = dateOf(card)
  return date && formatDate(language, date)
}

/** What a list says about a document besides its title, per section. */
const metas: Record<Section, Meta> = {
  updates: ({ card, language }) => [dateIn(language, card)],
  publications: ({ card, language }) => {
    const { type } = card.shared as Partial<PublicationShared>
    const words = siteTexts[language].publication
    return [
      type && words.types[type],
      dateIn(language, card),
      card.file && `${words.pdf}, ${formatBytes(language, card.file.bytes)}, ${words.pages(card.file.pages)}`,
    ]
  },
  events: ({ card, language }) => [daysTold(language, { ...card, shared: card.shared as EventShared })],
  countries: () => [],
  outcomes: ({ card }) => [(card.shared as Partial<OutcomeShared>).code],
  organisations: ({ card, language }) => [rolesInWords(language, (card.shared as OrganisationShared).roles ?? [])],
}

const isSection = (name: string): name is Section => (sectionSlugs as string[]).includes(name)
export const metaOf: Meta = ({ card, language }) => (isSection(card.collection) ? metas[card.collection]({ card, language }).filter(Boolean) : [])

type Props = { cards: Card[]; language: Language; level?: 2 | 3 | 4; brief?: boolean; meta?: (card: Card) => (string | undefined | false)[] }

/** Links to documents, one under the other, as every list of the site shows them. */
export const Entries = ({ cards, language, level = 3, brief = false, meta }: Props) => {
  return (
    <ul className={brief ? 'entries brief' : 'entries'}>
      {cards.map((card) => <Entry key={`${card.collection}:${card.id}`} card={card} language={language} level={level} brief={brief} parts={meta?.(card) ?? metaOf({ card, language })} />)}
    </ul>
  )
}

type EntryProps = Required<Pick<Props, 'language' | 'level' | 'brief'>> & { card: Card; parts: (string | undefined | false)[] }

const Entry = ({ card, language, level, brief, parts }: EntryProps) => {
  const Heading = `h${level}` as const
  const known = parts.filter(Boolean)
  return (
    <li>
      {(known.length > 0 || card.eventStatus !== 'scheduled') && (
        <p className="meta">{known.map((part) => <span key={String(part)}>{part}</span>)}<Status card={card} language={language} /></p>
      )}
      <div>
        <Heading><a href={card.path}>{card.title}</a></Heading>
        {!brief && card.summary && <p>{card.collection === 'outcomes' ? card.summary : shorten(card.summary)}</p>}
      </div>
    </li>
  )
}

/** An event that is cancelled, postponed or has a new date says so wherever it is named. */
export const Status = ({ card: { eventStatus }, language }: { card: Pick<Card, 'eventStatus'>; language: Language }) =>
  eventStatus === 'scheduled' ? null : <strong className="badge">{siteTexts[language].event.status[eventStatus]}</strong>

/** The first sentences of a summary, cut between words: a list is not where a text is read. What an outcome states is never cut. */
const shorten = (text: string, longest = 240): string => {
  if (text.length <= longest) return text
  return `${text.slice(0, text.lastIndexOf(' ', longest)).replace(/[\s,;:.–-]+$/u, '')} …`
}
