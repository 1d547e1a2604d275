import Link from 'next/link'

import type { PanelWords } from '../../../i18n/admin/panel.en'
import type { OpenReport, OpenReports } from '../../../reports/keep'
import { CloseReport } from './CloseReport'
import { mostListed } from './Group'

type Props = OpenReports & { words: PanelWords }

/** What readers say is wrong, for those who edit the page: as it was said, whether or not there is such a page. */
export const ErrorReports = ({ reports, total, words }: Props) => (
  <section aria-labelledby="jf-queue-reports">
    <h3 id="jf-queue-reports">{words.reports.title} <span className="jf-count">{total}</span></h3>
    <ul>
      {reports.map((report) => <Entry key={report.id} report={report} words={words} />)}
      {total > reports.length && <li>{reports.length < mostListed ? <Link href="/admin?queue=reports#jf-queue-reports" prefetch={false}>{words.queue.more(total - reports.length)}</Link> : <span className="jf-quiet">{words.queue.more(total - reports.length)}</span>}</li>}
    </ul>
  </section>
)

const Entry = ({ report: { id, page, language, version, day, words: said }, words }: { report: OpenReport; words: PanelWords }) => (
  <li>
    <a href={encodeURI(page)}>{page}</a>
    <span className="jf-quiet">{[words.language(language), version && words.reports.version(version), words.reports.on(day)].filter(Boolean).join(' · ')}</span>
    <blockquote className="jf-remarks-text">{said}</blockquote>
    <CloseReport id={id} language={words.code} page={page} />
  </li>
)
