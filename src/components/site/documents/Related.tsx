import type { ReactNode } from 'react'

import type { Card } from '../../../domain/reading'
import type { Period } from '../../../domain/content'
import type { Language } from '../../../i18n/languages'
import { sections, type Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Entries } from '../Entries'
import { periodWords } from '../when'

export type Linked = { cards: Card[]; total: number }
export type DatedCard = Period & { card: Card }

type Props = { language: Language; section: Section; linked: Linked; filter?: { name: string; value: string } | undefined }

/** What a hub gathers of one kind, with the way to all of it. Nothing gathered, nothing shown. */
export const RelatedBand = ({ language, section, linked, filter }: Props) => {
  if (linked.cards.length === 0) return null
  return (
    <Band title={siteTexts[language].related[section]}>
      <Entries cards={linked.cards} language={language} />
      {linked.total > linked.cards.length && <p className="more"><ToAll language={language} section={section} linked={linked} filter={filter} /></p>}
    </Band>
  )
}

const ToAll = ({ language, section, linked, filter }: Props) => (
  <a href={`/${language}/${sections[section][language]}${filter ? `?${filter.name}=${filter.value}` : ''}`}>{siteTexts[language].home.allOf[section]} ({linked.total})</a>
)

/** The same as the value of a fact; undefined, and so no fact, where nothing is gathered. */
export const relatedLinks = ({ language, section, linked, filter }: Props): ReactNode =>
  linked.cards.length === 0 ? undefined : (
    <ul className="plain">
      {linked.cards.map((card) => <li key={card.id}><a href={card.path}>{card.title}</a></li>)}
      {linked.total > linked.cards.length && <li><ToAll language={language} section={section} linked={linked} filter={filter} /></li>}
    </ul>
  )

/** Relations that held for a time, each with its dates: what has ended is still told, as ended. */
export const datedLinks = ({ language, dated }: { language: Language; dated: DatedCard[] }): ReactNode =>
  dated.length === 0 ? undefined : (
    <ul className="plain">
      {dated.map(({ card, ...period }, i) => {
        const words = periodWords(language, period)
        return <li key={i}><a href={card.path}>{card.title}</a>{words && <span className="quiet"> ({words})</span>}</li>
      })}
    </ul>
  )

/** Links to documents as the value of a fact; undefined, and so no fact, when there are none. */
export const cardLinks = (cards: Card[]): ReactNode =>
  cards.length === 0 ? undefined : <ul className="plain">{cards.map((card) => <li key={card.id}><a href={card.path}>{card.title}</a></li>)}</ul>
