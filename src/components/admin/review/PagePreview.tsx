'use client'
import type { ReviewAnswer } from '../../../editorial/endpoints/review'
import type { Language } from '../../../i18n/languages'
import { useWords } from '../useWords'
import { useContentHeight } from './useContentHeight'

type Props = { edition: NonNullable<ReviewAnswer['edition']>; language: Language }

/** The page in a frame that runs no script. The frame keeps this origin, without which the browser would not send the session for its images. */
export const PagePreview = ({ edition: { id, text, isLive, exposure }, language }: Props) => {
  const { review } = useWords()
  const { height, onLoad } = useContentHeight()
  const where = `/preview/${language}/${id}`
  return (
    <section aria-labelledby="jf-page">
      <h3 id="jf-page">{isLive ? review.livePage : review.page}</h3>
      {exposure === 'hidden' && <p className="jf-notice">{review.hidden}</p>}
      <iframe className="jf-frame" onLoad={onLoad} sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox" src={where} style={height === undefined ? undefined : { height }} title={review.frame(String(text['title'] ?? ''))} />
      <p className="jf-quiet"><a href={where} rel="noopener" target="_blank">{review.alone}</a> {review.pageHelp}</p>
    </section>
  )
}
