import { formatOffset, isTimeZone } from '../../../i18n/format'
import { cityOf } from '../../../i18n/site/cities'
import { siteTexts } from '../../../i18n/site/texts'
import type { Card } from '../../../domain/reading'
import { Band } from '../Band'
import { Facts } from '../Facts'
import { ProgrammeMap } from '../map/ProgrammeMap'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { RichText } from '../richText/RichText'
import { periodWords } from '../when'
import { datedLinks, RelatedBand } from './Related'
import type { HubView } from './viewProps'

type Props = HubView<'countries'> & { countries: Card[] }

export const CountryView = ({ doc, cards, gathered, countries, now }: Props) => {
  const { language, text, shared } = doc
  const words = siteTexts[language]
  const filter = { name: 'country', value: doc.slug }
  const zones = (shared.timeZones ?? []).flatMap(({ zone }) => (isTimeZone(zone) ? [`${cityOf(language, zone)} (${formatOffset(now, zone)})`] : []))
  return (
    <article>
      <PageHead title={doc.title} lead={text.summary}><Notices doc={doc} /></PageHead>
      <Band title={words.country.facts}>
        <div className="split">
          <Facts facts={[
            [words.country.capital, text.capital],
            [words.country.languages, text.languages?.length && <Lines lines={text.languages.map((entry) => [entry.name, [entry.status, periodWords(language, entry)]])} />],
            [words.country.timeZones, zones.length > 0 && <Lines lines={zones.map((zone) => [zone, []])} />],
            [words.country.memberships, datedLinks({ language, dated: gathered.memberships })],
            [words.related.organisations, datedLinks({ language, dated: gathered.organisations })],
          ]} />
          <ProgrammeMap countries={countries} language={language} current={shared.iso2} />
        </div>
      </Band>
      {(text.areas?.length || text.areasNote) && (
        <Band title={words.country.areas} note={text.areas?.length && text.areasNote && <p className="small">{text.areasNote}</p>}>
          {text.areas?.length ? <ul className="areas">{text.areas.map(({ name, note }) => <li key={name}>{name}{note && <span className="quiet"> ({note})</span>}</li>)}</ul> : <p>{text.areasNote}</p>}
        </Band>
      )}
      {text.body && <Band title={words.country.context}><RichText value={text.body} language={language} cards={cards} images={text.media} /></Band>}
      <RelatedBand language={language} section="updates" linked={gathered.updates} filter={filter} />
      <RelatedBand language={language} section="publications" linked={gathered.publications} filter={filter} />
      <RelatedBand language={language} section="events" linked={gathered.events} filter={filter} />
    </article>
  )
}

const Lines = ({ lines }: { lines: [string, (string | undefined)[]][] }) => (
  <ul className="plain">
    {lines.map(([line, details]) => {
      const words = details.filter(Boolean).join(', ')
      return <li key={line}>{line}{words && <span className="quiet"> ({words})</span>}</li>
    })}
  </ul>
)
