'use client'
import { useConfig } from '@payloadcms/ui'
import { useRef } from 'react'

import type { ImageTexts } from '../../../domain/content'
import type { Original } from '../../../editorial/reviewing/original'
import type { Place } from '../document/place'
import { imagesIn } from '../document/imagesIn'
import { Picture } from '../document/Picture'
import { ReadableText } from '../document/ReadableText'
import { useWords } from '../useWords'
import { Drift } from '../workflow/Drift'
import { fieldLabel, fieldOrder } from '../workflow/labels'
import { usePageLevel } from './usePageLevel'

type Props = { original: Original; place: Place }

/** The text that a translation is judged by, and which one that is, field by field. */
export const OriginalText = ({ original, place }: Props) => {
  const { review: words } = useWords()
  const { language, kind, number, edition, isAnswered, movedOn, drift, sinceBefore } = original
  const shown = useRef<HTMLDivElement>(null)
  usePageLevel(shown)
  return (
    <section aria-labelledby="jf-original">
      <h3 id="jf-original">{words.original(language)}</h3>
      <p className="jf-quiet">{words.originalIs(kind, number ?? 0)} {isAnswered ? words.isAnswered : words.isNotAnswered}</p>
      {drift && isAnswered && <Drift drift={drift} lead={language} place={place} sentence={movedOn === null ? undefined : words.movedOn(movedOn)} />}
      {sinceBefore && <Drift drift={sinceBefore.drift} lead={language} place={place} sentence={words.originalSince(sinceBefore.number)} />}
      <div aria-labelledby="jf-original" className="jf-beside jf-original" ref={shown} role="region" tabIndex={0}><Fields original={original} place={place} /></div>
      {edition && <p className="jf-quiet"><a href={`/preview/${language}/${edition}`} rel="noopener" target="_blank">{words.originalPage}</a></p>}
    </section>
  )
}

/** Addresses are not translated, and the words of images stand with them. */
const isTold = (name: string): boolean => name !== 'slug' && name !== 'media'

const Fields = ({ original: { text, shared, language }, place }: Props) => {
  const words = useWords()
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  const order = fieldOrder(fields)
  const names = Object.keys(text).filter(isTold).sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const images = { language, texts: (text['media'] ?? {}) as ImageTexts }
  // Those of the text stand in it.
  const pictures = imagesIn(shared)
  return (
    <>
      {names.map((name) => (
        <div key={name}>
          <strong className="jf-label">{fieldLabel({ fields, name, language: place.words })}</strong>
          <div data-field={name} lang={language}><ReadableText images={images} value={text[name]} words={words} /></div>
        </div>
      ))}
      {pictures.length > 0 && <strong className="jf-label">{words.history.media}</strong>}
      {pictures.map((image) => <Picture image={image} images={images} key={image.id} words={words} />)}
    </>
  )
}
