import type { Card, Doc } from '../../../domain/reading'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { DownloadCard } from '../DownloadCard'
import { cardLinks, relatedLinks, type Linked } from '../documents/Related'
import { Facts } from '../Facts'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'

export type OutcomeNode = {
  doc: Doc<'outcomes'>
  gathered: { countries: { card: Card }[]; publications: Linked; updates: Linked }
}
type Props = { language: Language; publicUrl: string; programme: Doc<'programme'> | null; outcomes: OutcomeNode[]; documents: Card[] }

/** The Theory of Change: a nested list first, which the style sheet draws as a chain from assumptions to impact. */
export const TheoryPage = ({ language, publicUrl, programme, outcomes, documents }: Props) => {
  const words = siteTexts[language]
  const assumptions = programme?.text.assumptions ?? []
  const document = documents.find((card) => card.file)
  return (
    <article className="theory">
      <PageHead kicker={words.site.name} title={words.fixedPages.theoryOfChange} lead={words.theory.intro}>{programme && <Notices doc={{ ...programme, needsSecondReview: [programme, ...outcomes.map(({ doc }) => doc)].some((doc) => doc.needsSecondReview) }} />}</PageHead>
      {document?.file && <DownloadCard title={document.title} titleHref={document.path} code={document.code} file={document.file} language={language} publicUrl={publicUrl} isForPartners={document.isForPartners} />}
      <ol className="chain" aria-label={words.theory.path}>
        {assumptions.length > 0 && (
          <li>
            <h2>{words.theory.assumptions}</h2>
            <ol className="ifs">
              {assumptions.map(({ text }, i) => <li key={text}><span className="if">{i === 0 ? words.theory.if : words.theory.andIf}</span> {text}</li>)}
            </ol>
          </li>
        )}
        <li>
          <h2>{words.theory.outcomesLead}</h2>
          <ol className="columns">{outcomes.map((node) => <Outcome key={node.doc.id} node={node} />)}</ol>
        </li>
        {programme?.text.impact && (
          <li className="impact">
            <h2>{words.theory.impact}</h2>
            <p className="statement">{programme.text.impact}</p>
          </li>
        )}
      </ol>
      <p className="small quiet">{words.theory.targetsNote}</p>
    </article>
  )
}

const Outcome = ({ node: { doc, gathered } }: { node: OutcomeNode }) => {
  const { language, slug, text: { targets = [] } } = doc
  const words = siteTexts[language]
  const filter = { name: 'outcome', value: slug }
  return (
    <li>
      <p className="code">{doc.shared.code}</p>
      <h3><a href={doc.path}>{doc.title}</a></h3>
      {doc.text.statement && <p>{doc.text.statement}</p>}
      <Facts facts={[
        [words.theory.targets, targets.length > 0 && <ul className="codes">{targets.map(({ code, wording }) => <li key={code}><abbr title={wording}>{code}</abbr></li>)}</ul>],
        [words.related.countries, cardLinks(gathered.countries.map(({ card }) => card))],
        [words.related.publications, relatedLinks({ language, section: 'publications', linked: gathered.publications, filter })],
        [words.related.updates, relatedLinks({ language, section: 'updates', linked: gathered.updates, filter })],
      ]} />
    </li>
  )
}
