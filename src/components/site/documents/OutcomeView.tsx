import { fixedPages } from '../../../i18n/routes'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { RichText } from '../richText/RichText'
import { datedLinks, RelatedBand } from './Related'
import { Targets } from './Targets'
import type { HubView } from './viewProps'

export const OutcomeView = ({ doc, cards, gathered, impact }: HubView<'outcomes'> & { impact: string | undefined }) => {
  const { language, text, shared } = doc
  const words = siteTexts[language]
  const filter = { name: 'outcome', value: doc.slug }
  const theory = `/${language}/${fixedPages.theoryOfChange[language]}`
  return (
    <article>
      <PageHead kicker={shared.code} title={doc.title} lead={text.statement}><Notices doc={doc} /></PageHead>
      {text.body && <Band title={words.outcome.about}><RichText value={text.body} language={language} cards={cards} images={text.media} /></Band>}
      {text.assumptions && text.assumptions.length > 0 && (
        <Band title={words.outcome.assumptions}><ol className="ruled">{text.assumptions.map((entry) => <li key={entry.text}>{entry.text}</li>)}</ol></Band>
      )}
      {text.targets && text.targets.length > 0 && (
        <Band title={words.outcome.targets} note={<p className="small">{words.theory.targetsNote}</p>}><Targets targets={text.targets} label={words.outcome.wordingFrom} /></Band>
      )}
      {impact && <Band title={words.outcome.leadsTo}><p className="statement">{impact}</p><p className="more"><a href={theory}>{words.home.readTheory}</a></p></Band>}
      {gathered.countries.length > 0 && <Band title={words.related.countries}>{datedLinks({ language, dated: gathered.countries })}</Band>}
      {gathered.organisations.length > 0 && <Band title={words.related.organisations}>{datedLinks({ language, dated: gathered.organisations })}</Band>}
      <RelatedBand language={language} section="updates" linked={gathered.updates} filter={filter} />
      <RelatedBand language={language} section="publications" linked={gathered.publications} filter={filter} />
      <RelatedBand language={language} section="events" linked={gathered.events} filter={filter} />
    </article>
  )
}
