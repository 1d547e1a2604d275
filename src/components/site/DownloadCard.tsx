import type { FileReference } from '../../domain/content'
import { formatBytes, formatDownloadTime, languageName } from '../../i18n/format'
import type { Language } from '../../i18n/languages'
import { siteTexts } from '../../i18n/site/texts'

type Props = { title: string; code: string; file: FileReference; language: Language; publicUrl: string; titleHref?: string; isOwnPage?: boolean; isForPartners?: boolean | undefined }

/** A file before the click: what it is, how heavy, how long it takes, and a link to pass on what is public. Its own page has said its title. */
export const DownloadCard = ({ title, code, file, language, publicUrl, titleHref, isOwnPage = false, isForPartners = false }: Props) => {
  const words = siteTexts[language].publication
  const href = `/d/${code}/${language}`
  const share = `https://wa.me/?text=${encodeURIComponent(`${title} ${publicUrl}${href}`)}`
  return (
    <aside className="download" aria-label={title}>
      {!isOwnPage && <p className="what">{titleHref ? <a href={titleHref}>{title}</a> : title}</p>}
      <dl>
        <div><dt>{words.size}</dt><dd>{formatBytes(language, file.bytes)}</dd></div>
        <div><dt>{words.length}</dt><dd>{words.pages(file.pages)}</dd></div>
        <div><dt>{words.language}</dt><dd>{languageName(language, file.language)}</dd></div>
      </dl>
      <p><a className="button" href={file.previewAt ?? href} type="application/pdf" hrefLang={file.language}>{words.download} <small>{words.pdf}, {formatBytes(language, file.bytes)}</small></a></p>
      <p className="small">{words.time(formatDownloadTime(language, file.bytes))}</p>
      {!isForPartners && <p className="small"><a href={share} rel="noopener external">{words.share}</a></p>}
    </aside>
  )
}
