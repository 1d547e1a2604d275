'use client'
import Link from 'next/link'

import type { BulkReport } from '../../../editorial/endpoints/publishMany'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'

export type Report = { language: Language; entries: BulkReport } | { failure: string }

/** A title in the language that was published, else in the one the document is written in first, as the server knows it. */
const TitleLink = ({ entry: { id, title, titleLanguage }, language, collection }: { entry: BulkReport[number]; language: Language; collection: string }) => {
  const words = useWords()
  return (
    <Link href={`/admin/collections/${collection}/${id}?locale=${language}`} prefetch={false}>
      <strong lang={titleLanguage}>{title ?? words.queue.untitled}</strong>
    </Link>
  )
}

/** What came of publishing several documents: of each whether it is live, in which language and for whom, or why it is not. */
export const PublishReport = ({ report, collection, onClose }: { report: Report; collection: string; onClose: () => void }) => {
  const words = useWords()
  return (
    <div className={'failure' in report ? 'jf-notice jf-notice--trouble' : 'jf-notice'} role="status">
      {'failure' in report ? <p>{report.failure}</p> : (
        <>
          <p>{words.listing.report({ published: report.entries.filter(({ published }) => published).length, refused: report.entries.filter(({ published }) => !published).length }, report.language)}</p>
          <ul>
            {report.entries.map((entry) => (
              <li key={entry.id}>
                <TitleLink collection={collection} entry={entry} language={report.language} />{' '}
                {entry.published ? <>{words.publishing.published(report.language)} {entry.readers && words.publishing.can[entry.readers]}{entry.staysBehind && ` ${words.publishing.staysBehind}`}</> : <ul>{entry.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
              </li>
            ))}
          </ul>
        </>
      )}
      <button className="jf-button" onClick={onClose} type="button">{words.listing.close}</button>
    </div>
  )
}
