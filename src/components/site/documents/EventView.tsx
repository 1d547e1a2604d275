import type { EventShared } from '../../../domain/content'
import { isStillToCome, takesRegistrations } from '../../../domain/eventStatus'
import { isOver, zoneOf } from '../../../domain/eventTimes'
import { formatList, languageName } from '../../../i18n/format'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Status } from '../Entries'
import { Facts } from '../Facts'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { RichText } from '../richText/RichText'
import { safeUrl } from '../../../domain/safeUrl'
import { daysTold, eventWhen, instantInZone } from '../when'
import { cardLinks } from './Related'
import { hostOf, SourceLink } from './SourceLink'
import { cardsIn, type DocumentView } from './viewProps'

export const EventView = ({ doc, cards, now }: DocumentView<'events'>) => {
  const { language, text, shared } = doc
  const words = siteTexts[language]
  return (
    <article>
      <PageHead kicker={<>{daysTold(language, doc)} <Status card={doc} language={language} /></>} title={doc.title} lead={text.summary}><Notices doc={doc} /></PageHead>
      <div className="band">
        <div className="rail">
          <Facts facts={[
            [words.event.when, eventWhen(language, doc)],
            [words.event.where, text.place],
            [words.event.mode, shared.mode && words.event.modes[shared.mode]],
            [words.event.interpretation, shared.interpretation?.length && formatList(language, shared.interpretation.map((code) => languageName(language, code)))],
            [words.event.organisers, cardLinks(cardsIn(cards, shared.organisations))],
            [words.related.countries, cardLinks(cardsIn(cards, shared.countries))],
            [words.related.outcomes, cardLinks(cardsIn(cards, shared.outcomes))],
          ]} />
          {!isOver(shared, now) && takesRegistrations(doc.eventStatus) && <Registration shared={shared} language={language} now={now} />}
          {shared.start && isStillToCome(doc.eventStatus) && <p className="small"><a href={`/v1/${language}/events/${doc.slug}.ics`}>{words.event.calendar}</a></p>}
        </div>
        <div className="field">
          <RichText value={text.body} language={language} cards={cards} images={text.media} />
          <SourceLink url={shared.sourceUrl} label={words.update.source} text={text.body} />
        </div>
      </div>
      <Recordings doc={doc} />
    </article>
  )
}

/** The address to write to is readable, for paper and for who has no mail on this machine. */
const Registration = ({ shared, language, now }: { shared: EventShared; language: Language; now: string }) => {
  const words = siteTexts[language].event
  const { url, email, closesAt } = shared.registration ?? {}
  const [page, letter] = [safeUrl(url), safeUrl(email && `mailto:${email}`)]
  if (!page && !letter) return null
  if (closesAt && closesAt < now) return <p className="quiet">{words.registrationClosed}</p>
  return (
    <>
      {page && <p><a className="button" href={page} rel="noopener external">{words.register}</a></p>}
      {letter && <p>{page ? words.orByMail : words.registerByMail} <a href={letter}>{email}</a></p>}
      {closesAt && <p className="small">{words.registerBy(instantInZone(language, closesAt, zoneOf(shared)))}</p>}
    </>
  )
}

const Recordings = ({ doc }: { doc: DocumentView<'events'>['doc'] }) => {
  const recordings = (doc.text.recordings ?? []).flatMap(({ title, url }) => {
    const href = safeUrl(url)
    return href ? [{ title, href }] : []
  })
  if (recordings.length === 0) return null
  return (
    <Band title={siteTexts[doc.language].event.recordings}>
      <ul className="plain">{recordings.map(({ title, href }) => <li key={href}><a href={href} rel="noopener external">{title} ({hostOf(href)})</a></li>)}</ul>
    </Band>
  )
}
