'use client'
import type { LanguageStatus } from '../../../editorial/endpoints/workflowStatus'
import { addressOf } from '../addressOf'
import { useWords } from '../useWords'

const mostShown = 10

/** What the page of this language would lead to and readers do not have: told before it is published, and no hindrance. */
export const LeadsNowhere = ({ own: { language, notLive } }: { own: LanguageStatus }) => {
  const words = useWords()
  if (notLive.length === 0) return null
  const more = notLive.length - mostShown
  return (
    <div className="jf-notice" role="note">
      <p>{words.links.notLive(language)}</p>
      <ul>
        {notLive.slice(0, mostShown).map(({ collection, id, name }) => (
          <li key={id}><a href={addressOf({ subject: { collection, id }, language })} rel="noopener" target="_blank">{name || words.queue.untitled}</a></li>
        ))}
        {more > 0 && <li>{words.files.more(more)}</li>}
      </ul>
    </div>
  )
}
