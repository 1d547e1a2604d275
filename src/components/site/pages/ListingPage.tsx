import type { ReactNode } from 'react'

import type { Card } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { sections, type Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { Alliance, type AllianceGroups } from '../Alliance'
import { Band } from '../Band'
import { Entries } from '../Entries'
import { ProgrammeMap } from '../map/ProgrammeMap'
import { PageHead } from '../PageHead'
import { FilterForm, offersChoice, type FilterField } from './FilterForm'
import { Pager } from './Pager'

export type Results = { cards: Card[]; total: number; page: number; pages: number }
/** What a listing shows; each section has the kind that suits it. */
export type ListingContent =
  | { kind: 'results'; results: Results; fields: FilterField[]; query: Record<string, string> }
  | { kind: 'events'; upcoming: Card[]; past: Results; fields: FilterField[]; query: Record<string, string> }
  | { kind: 'countries'; cards: Card[] }
  | { kind: 'outcomes'; cards: Card[] }
  | { kind: 'organisations'; groups: AllianceGroups }
type Of<K extends ListingContent['kind']> = Extract<ListingContent, { kind: K }>
type Props = { language: Language; section: Section; content: ListingContent }

export const ListingPage = ({ language, section, content }: Props) => {
  const words = siteTexts[language]
  return (
    <>
      <PageHead title={words.sections[section]} lead={words.sectionIntros[section]} />
      {body({ language, section, content })}
    </>
  )
}

const body = ({ language, section, content }: Props): ReactNode => {
  switch (content.kind) {
    case 'results': return <Filtered language={language} section={section} content={content} />
    case 'events': return <Events language={language} section={section} content={content} />
    case 'countries': return <Countries language={language} cards={content.cards} />
    case 'outcomes': return <div className="band"><div className="field only"><Entries cards={content.cards} language={language} level={2} /></div></div>
    case 'organisations': return <Alliance language={language} groups={content.groups} />
  }
}

const Filtered = ({ language, section, content: { results, fields, query } }: Omit<Props, 'content'> & { content: Of<'results'> }) => {
  const words = siteTexts[language].filters
  const action = `/${language}/${sections[section][language]}`
  const isFiltered = fields.some(({ selected }) => selected)
  return (
    <div className="band">
      <div className="rail"><FilterForm action={action} fields={fields} language={language} /></div>
      <div className="field">
        <p className="count" role="status">{words.counted[section](results.total, results.cards.length)}</p>
        {results.cards.length === 0
          ? <p className="quiet">{isFiltered ? words.none : words.empty}</p>
          : <Entries cards={results.cards} language={language} level={2} />}
        <Pager section={section} action={action} query={query} page={results.page} pages={results.pages} language={language} />
      </div>
    </div>
  )
}

const Events = ({ language, section, content: { upcoming, past, fields, query } }: Omit<Props, 'content'> & { content: Of<'events'> }) => {
  const words = siteTexts[language]
  const action = `/${language}/${sections[section][language]}`
  return (
    <>
      {fields.some(offersChoice) && <div className="band"><div className="field only"><FilterForm action={action} fields={fields} language={language} isRow /></div></div>}
      <Band title={words.event.upcoming}>
        {upcoming.length > 0 ? <Entries cards={upcoming} language={language} /> : <p className="quiet">{words.event.noUpcoming}</p>}
      </Band>
      <Band title={words.event.past}>
        <p className="count" role="status">{words.filters.counted[section](past.total, past.cards.length)}</p>
        <Entries cards={past.cards} language={language} />
        <Pager section={section} action={action} query={query} page={past.page} pages={past.pages} language={language} />
      </Band>
    </>
  )
}

const Countries = ({ language, cards }: { language: Language; cards: Card[] }) => (
  <>
    <div className="plate"><ProgrammeMap countries={cards} language={language} /></div>
    <div className="band"><div className="field only"><Entries cards={cards} language={language} level={2} /></div></div>
  </>
)
