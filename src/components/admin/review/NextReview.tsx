'use client'
import Link from 'next/link'

import type { NextReview as Found } from '../../../editorial/endpoints/nextReview'
import type { Language } from '../../../i18n/languages'
import { addressOf } from '../addressOf'
import type { Place } from '../document/place'
import { useFound } from '../useAnswer'
import { useWords } from '../useWords'

/** The way on for who has nothing to decide here any more: the next text that waits for them, or that none does. */
export const NextReview = ({ place: { url, words: panel }, language }: { place: Place; language: Language }) => {
  const words = useWords()
  const found = useFound<Found>({ url: `${url}/next-review?language=${language}`, words: panel })
  if (!found?.isReviewer) return null
  const { next } = found
  if (!next) return <p className="jf-next" role="status">{words.review.nextNone}</p>
  return (
    <p className="jf-next">
      {words.review.next} <Link href={addressOf({ ...next, view: 'review' })} prefetch={false}><span lang={next.titleLanguage}>{next.title ?? words.queue.untitled}</span></Link> ({words.language(next.language)})
    </p>
  )
}
