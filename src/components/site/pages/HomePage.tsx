import type { OutcomeShared } from '../../../domain/content'
import { cardOf, type Card, type Cards, type Doc } from '../../../domain/reading'
import { formatDate } from '../../../i18n/format'
import type { Language } from '../../../i18n/languages'
import { fixedPages, sections, type Section } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import type { AllianceGroups } from '../Alliance'
import { Band } from '../Band'
import { DownloadCard } from '../DownloadCard'
import { Entries } from '../Entries'
import { ProgrammeMap } from '../map/ProgrammeMap'
import { Notices } from '../Notices'
import { safeUrl } from '../../../domain/safeUrl'
import { hostOf } from '../documents/SourceLink'
import { cardLinks } from '../documents/Related'
import { type Fact, Facts } from '../Facts'
import { RichText } from '../richText/RichText'

type Props = {
  language: Language; publicUrl: string; programme: Doc<'programme'> | null; cards: Cards
  groups: AllianceGroups
  outcomes: Card[]; countries: Card[]; updates: Card[]; publications: Card[]; events: Card[]; theory: Card | undefined
}

/** Who the programme belongs to; whom they worked with is told on the page about them. */
const madeBy = ['consortium', 'research', 'network'] as const

const theoryOf = (language: Language): string => `/${language}/${fixedPages.theoryOfChange[language]}`

export const HomePage = (props: Props) => {
  const { language, programme, outcomes, countries, theory } = props
  const words = siteTexts[language]
  return (
    <>
      <header className="head home">
        <h1>{programme?.text.tagline ?? programme?.title ?? words.site.name}</h1>
        {programme?.text.summary && <p className="lead">{programme.text.summary}</p>}
        {programme && <Notices doc={programme} />}
      </header>
      <div className="home-map">
        <ProgrammeMap countries={countries} language={language} />
        <nav aria-labelledby="six">
          <h2 id="six">{words.home.countries}</h2>
          <ul className="index">{countries.map((card) => <li key={card.id}><a href={card.path}>{card.title}</a></li>)}</ul>
        </nav>
      </div>
      {programme?.text.impact && (
        <Band title={words.home.impact}>
          <p className="statement">{programme.text.impact}</p>
        </Band>
      )}
      {outcomes.length > 0 && (
        <Band title={words.home.outcomes} wide note={<p className="more"><a href={theoryOf(language)}>{words.home.readTheory}</a></p>}>
          <ol className="columns">{outcomes.map((card) => <Outcome key={card.id} card={card} />)}</ol>
        </Band>
      )}
      {theory?.file && (
        <Band title={words.theory.document}>
          <DownloadCard title={theory.title} titleHref={theory.path} code={theory.code} file={theory.file} language={language} publicUrl={props.publicUrl} isForPartners={theory.isForPartners} />
        </Band>
      )}
      <Latest {...props} section="updates" title={words.home.latest} cards={props.updates} />
      <Latest {...props} section="publications" title={words.home.latestPublications} cards={props.publications} />
      <Latest {...props} section="events" title={words.home.events} cards={props.events} />
      {programme && <Programme programme={programme} cards={props.cards} groups={props.groups} />}
    </>
  )
}

const Outcome = ({ card }: { card: Card }) => (
  <li>
    <p className="code">{(card.shared as Partial<OutcomeShared>).code}</p>
    <h3><a href={card.path}>{card.title}</a></h3>
    {card.summary && <p>{card.summary}</p>}
  </li>
)

const Latest = ({ language, section, title, cards }: { language: Language; section: Section; title: string; cards: Card[] }) => {
  if (cards.length === 0) return null
  const words = siteTexts[language]
  return (
    <Band title={title} note={<p className="more"><a href={`/${language}/${sections[section][language]}`}>{words.home.allOf[section]}</a></p>}>
      <Entries cards={cards} language={language} />
    </Band>
  )
}

/** What the programme was, and who is behind it. */
const Programme = ({ programme: { text, shared, language }, cards, groups }: { programme: Doc<'programme'>; cards: Cards; groups: AllianceGroups }) => {
  const words = siteTexts[language]
  const { groups: names } = words.organisation
  const [lead, funder] = [cardOf(cards, shared.lead), cardOf(cards, shared.funder)]
  const website = safeUrl(shared.website)
  const period = shared.start && shared.end && words.periods.range(formatDate(language, shared.start), formatDate(language, shared.end))
  return (
    <Band title={words.home.programme} note={(
      <Facts facts={[
        [words.home.period, period],
        [words.home.ledBy, lead && <a href={lead.path}>{lead.title}</a>],
        ...madeBy.map((group): Fact => [names[group], cardLinks(groups[group].map(({ card }) => card))]),
        [words.home.fundedBy, funder && <a href={funder.path}>{funder.title}</a>],
        [words.organisation.website, website && <a href={website} rel="noopener external">{hostOf(website)}</a>],
      ]} />
    )}>
      <RichText value={text.body} language={language} cards={cards} images={text.media} />
      <p className="more"><a href={theoryOf(language)}>{words.home.readTheory}</a></p>
    </Band>
  )
}
