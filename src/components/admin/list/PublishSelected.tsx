'use client'
import { useAuth, useConfig, useSelection, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'

import { may, type Role } from '../../../domain/roles'
import type { BulkReport } from '../../../editorial/endpoints/documents'
import { type Language, languageCodes } from '../../../i18n/languages'
import { ask } from '../request'
import { useWords } from '../useWords'

const most = 100
type Report = { language: Language; entries: BulkReport } | { failure: string }

/** Publishes the selected documents in one language, one by one, and says what came of each. */
export const PublishSelected = ({ collectionSlug }: { collectionSlug: string }) => {
  const words = useWords()
  const router = useRouter()
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { selectedIDs } = useSelection()
  const [report, setReport] = useState<Report | null>(null)
  const [isBusy, setBusy] = useState(false)
  const roles = (user as { roles?: Role[] } | null)?.roles ?? []
  const isTrash = usePathname().endsWith('/trash')
  if (isTrash || !may({ roles }, 'content.publish')) return null

  const publish = async (language: Language) => {
    setBusy(true)
    const answer = await ask<BulkReport>({ url: `${config.routes.api}/${collectionSlug}/publish-many`, words: i18n.language, body: { language, ids: selectedIDs } })
    setBusy(false)
    if (answer.kind === 'done') {
      setReport({ language, entries: answer.data })
      router.refresh()
    } else setReport({ failure: answer.kind === 'refused' ? answer.problems.map(({ message }) => message).join(' ') : answer.kind === 'failed' ? words.panel.failed : words.keep[answer.kind] })
  }
  const isTooMany = selectedIDs.length > most
  return (
    <div aria-live="polite">
      {selectedIDs.length > 0 && (
        <div className="jf-notice">
          <p>{isTooMany ? words.listing.tooMany : words.listing.selected(selectedIDs.length)}</p>
          <div className="jf-buttons">
            {languageCodes.map((language) => (
              <button className="jf-button jf-button--main" disabled={isBusy || isTooMany} key={language} onClick={() => void publish(language)} type="button">{words.listing.publish(language)}</button>
            ))}
            {isBusy && <span>{words.listing.publishing}</span>}
          </div>
        </div>
      )}
      {report && <ReportOf collection={collectionSlug} onClose={() => setReport(null)} report={report} />}
    </div>
  )
}

/** A title in the language that was published, else in the one the document is written in first, as the server knows it. */
const TitleLink = ({ entry: { id, title, titleLanguage }, language, collection }: { entry: BulkReport[number]; language: Language; collection: string }) => {
  const words = useWords()
  return (
    <Link href={`/admin/collections/${collection}/${id}?locale=${language}`} prefetch={false}>
      <strong lang={titleLanguage}>{title ?? words.queue.untitled}</strong>
    </Link>
  )
}

const ReportOf = ({ report, collection, onClose }: { report: Report; collection: string; onClose: () => void }) => {
  const words = useWords()
  return (
    <div className="jf-notice" role="status">
      {'failure' in report ? <p>{report.failure}</p> : (
        <>
          <p>{words.listing.report({ published: report.entries.filter(({ published }) => published).length, refused: report.entries.filter(({ published }) => !published).length }, report.language)}</p>
          <ul>
            {report.entries.map((entry) => (
              <li key={entry.id}>
                <TitleLink collection={collection} entry={entry} language={report.language} /> {entry.published ? words.listing.published : <ul>{entry.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
              </li>
            ))}
          </ul>
        </>
      )}
      <button className="jf-button" onClick={onClose} type="button">{words.listing.close}</button>
    </div>
  )
}
