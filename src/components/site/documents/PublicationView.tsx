import type { FileVersion } from '../../../domain/reading'
import { cardOf } from '../../../domain/reading'
import { formatBytes, formatDate, languageName } from '../../../i18n/format'
import type { Language } from '../../../i18n/languages'
import { siteTexts } from '../../../i18n/site/texts'
import { Band } from '../Band'
import { DownloadCard } from '../DownloadCard'
import { Facts } from '../Facts'
import { Notices } from '../Notices'
import { PageHead } from '../PageHead'
import { Picture } from '../Picture'
import { RichText } from '../richText/RichText'
import { cardLinks } from './Related'
import { SourceLink } from './SourceLink'
import { cardsIn, type PublicationView as Props } from './viewProps'

export const PublicationView = ({ doc, cards, versions, fileLanguages, publicUrl }: Props) => {
  const { language, text, shared } = doc
  const words = siteTexts[language]
  const terms = words.publication
  const cover = shared.cover && text.media?.[shared.cover.id]
  const superseded = cardOf(cards, shared.supersedes)
  const type = terms.types[shared.type]
  return (
    <article>
      <PageHead kicker={doc.title.startsWith(type) ? undefined : type} title={doc.title}><Notices doc={doc} /></PageHead>
      <div className="band get">
        <div className="rail">
          {shared.cover && cover?.alt && <div className="cover"><Picture image={shared.cover} alt={cover.alt} isFirst sizes="12rem" /></div>}
          {text.file
            ? <DownloadCard isOwnPage title={doc.title} code={doc.code} file={text.file} language={language} publicUrl={publicUrl} isForPartners={doc.exposure === 'partners'} />
            : <NoFile doc={doc} languages={fileLanguages} />}
          {text.fileNote && <p className="small">{text.fileNote}</p>}
        </div>
        <div className="field">
          {text.abstract && <p className="lead">{text.abstract}</p>}
          <RichText value={text.body} language={language} cards={cards} images={text.media} />
          <SourceLink url={shared.sourceUrl} label={text.file ? terms.source : terms.atSource} text={text.body} />
        </div>
      </div>
      <Band title={terms.details}>
        <Facts facts={[
          shared.date || doc.firstPublishedAt === null ? [terms.date, shared.date && formatDate(language, shared.date)] : [terms.published, formatDate(language, doc.firstPublishedAt)],
          [terms.publishedBy, cardLinks(cardsIn(cards, shared.organisations))],
          [words.related.countries, cardLinks(cardsIn(cards, shared.countries))],
          [words.related.outcomes, cardLinks(cardsIn(cards, shared.outcomes))],
          [terms.licence, shared.licence && terms.licences[shared.licence]],
          [terms.doi, shared.doi && <a href={`https://doi.org/${encodeURI(shared.doi)}`} rel="noopener external">{shared.doi}</a>],
          [terms.supersedes, superseded && cardLinks([superseded])],
          [terms.permanent, text.file && <a href={`/d/${doc.code}/${language}`}>{publicUrl}/d/{doc.code}/{language}</a>],
        ]} />
      </Band>
      {versions.length > 0 && <Band title={terms.versions}><Versions doc={doc} versions={versions} /></Band>}
    </article>
  )
}

/** Without a file in this language, the way to those in others, if there are any. */
const NoFile = ({ doc: { language, code }, languages }: { doc: Props['doc']; languages: Language[] }) => {
  const terms = siteTexts[language].publication
  if (languages.length === 0) return <p className="quiet">{terms.noFile}</p>
  return (
    <>
      <p className="quiet">{terms.noFileHere}</p>
      {languages.map((each) => <p key={each} className="small"><a href={`/d/${code}/${each}`} hrefLang={each} type="application/pdf">{terms.fileIn(languageName(language, each))}</a></p>)}
    </>
  )
}

const Versions = ({ doc, versions }: { doc: Props['doc']; versions: FileVersion[] }) => {
  const terms = siteTexts[doc.language].publication
  return (
    <ol className="versions" reversed>
      {versions.map((version) => (
        <li key={version.number}>
          <a href={version.previewAt ?? `/d/${doc.code}/${doc.language}/v${version.number}`} type="application/pdf">{terms.version(version.number)}</a>
          {version.isLatest && ` (${terms.latest})`}, {version.publishedAt !== null && `${formatDate(doc.language, version.publishedAt)}, `}{formatBytes(doc.language, version.bytes)}, {terms.pages(version.pages)}
          <span className="hash">{terms.checksum} <code>{version.sha256}</code></span>
        </li>
      ))}
    </ol>
  )
}
