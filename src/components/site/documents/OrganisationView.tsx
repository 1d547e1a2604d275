import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Facts } from '../Facts'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { Picture } from '../Picture'
import { RichText } from '../richText/RichText'
import { safeUrl } from '../../../domain/safeUrl'
import { datedRoles } from '../roles'
import { periodWords } from '../when'
import { cardLinks, datedLinks, RelatedBand } from './Related'
import { hostOf } from './SourceLink'
import { cardsIn, type HubView } from './viewProps'

export const OrganisationView = ({ doc, cards, gathered }: HubView<'organisations'>) => {
  const { language, text, shared } = doc
  const words = siteTexts[language]
  const terms = words.organisation
  const website = safeUrl(shared.website)
  const logo = shared.logo && text.media?.[shared.logo.id]
  const filter = { name: 'organisation', value: doc.slug }
  return (
    <article>
      <PageHead kicker={text.acronym && text.acronym !== doc.title ? text.acronym : undefined} title={doc.title} lead={text.summary}><Notices doc={doc} /></PageHead>
      <div className="band">
        <div className="rail">
          {shared.logo && logo?.alt && <div className="logo"><Picture image={shared.logo} alt={logo.alt} isFirst sizes="12rem" /></div>}
          <Facts facts={[
            [terms.role, shared.roles?.length && <Roles doc={doc} />],
            [terms.website, website && <a href={website} rel="noopener external">{hostOf(website)}</a>],
            [terms.activeIn, datedLinks({ language, dated: gathered.countries })],
            [terms.members, datedLinks({ language, dated: gathered.members })],
            [terms.worksWith, cardLinks(cardsIn(cards, shared.worksWith))],
            [words.related.outcomes, cardLinks(cardsIn(cards, shared.outcomes))],
          ]} />
        </div>
        <div className="field">
          <RichText value={text.body} language={language} cards={cards} images={text.media} />
          {text.linesOfWork && text.linesOfWork.length > 0 && (
            <>
              <h2>{terms.linesOfWork}</h2>
              <dl className="ruled">{text.linesOfWork.map(({ title, description }) => <div key={title}><dt>{title}</dt>{description && <dd>{description}</dd>}</div>)}</dl>
            </>
          )}
        </div>
      </div>
      {gathered.organisations.length > 0 && <Band title={words.related.organisations}>{datedLinks({ language, dated: gathered.organisations })}</Band>}
      <RelatedBand language={language} section="publications" linked={gathered.publications} filter={filter} />
      <RelatedBand language={language} section="updates" linked={gathered.updates} filter={filter} />
      <RelatedBand language={language} section="events" linked={gathered.events} filter={filter} />
    </article>
  )
}

const Roles = ({ doc: { language, shared } }: { doc: HubView<'organisations'>['doc'] }) => (
  <ul className="plain">
    {datedRoles(language, shared.roles ?? []).map(({ name, ...period }, i) => {
      const words = periodWords(language, period)
      return <li key={i}>{name}{words && <span className="quiet"> ({words})</span>}</li>
    })}
  </ul>
)
