import { dateOf } from '../../../domain/reading'
import { formatDate } from '../../../i18n/format'
import { siteTexts } from '../../../i18n/site/texts'
import { Facts } from '../Facts'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { Picture } from '../Picture'
import { RichText } from '../richText/RichText'
import { cardLinks, RelatedBand } from './Related'
import { SourceLink } from './SourceLink'
import { cardsIn, type DocumentView } from './viewProps'

export const UpdateView = ({ doc, cards }: DocumentView<'updates'>) => {
  const { language, text, shared } = doc
  const words = siteTexts[language]
  const image = shared.image && text.media?.[shared.image.id]
  const date = dateOf(doc)
  const publications = cardsIn(cards, shared.publications)
  return (
    <article>
      <PageHead kicker={date && <time dateTime={date.slice(0, 10)}>{formatDate(language, date)}</time>} title={doc.title} lead={text.summary}><Notices doc={doc} /></PageHead>
      {shared.image && image?.alt && <div className="plate"><Picture image={shared.image} alt={image.alt} caption={image.caption} credit={image.credit} isFirst sizes="(min-width: 60rem) 56rem, 100vw" /></div>}
      <div className="band">
        <div className="rail">
          <Facts facts={[
            [words.related.countries, cardLinks(cardsIn(cards, shared.countries))],
            [words.related.outcomes, cardLinks(cardsIn(cards, shared.outcomes))],
            [words.related.organisations, cardLinks(cardsIn(cards, shared.organisations))],
          ]} />
        </div>
        <div className="field">
          <RichText value={text.body} language={language} cards={cards} images={text.media} />
          <SourceLink url={shared.sourceUrl} label={words.update.source} text={text.body} />
        </div>
      </div>
      <RelatedBand language={language} section="publications" linked={{ cards: publications, total: publications.length }} />
    </article>
  )
}
