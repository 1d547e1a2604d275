'use client'

import type { ImageTexts } from '../../../domain/content'
import { isObject } from '../../../domain/richTextValues'
import { useWords } from '../useWords'
import { Conflict } from './Conflict'
import { asImage } from './imagesIn'
import { Original } from './Original'
import { Picture } from './Picture'
import { usePlace } from './place'
import { ReadableText } from './ReadableText'
import { useDocumentState } from './state'

type Props = { path: string; isShared?: boolean }
type Values = Record<string, unknown>

const isRichText = (value: unknown): boolean => isObject(value) && isObject(value['root'])

const at = (values: Values | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Values)[key] : undefined), values)

/** What stands beside a field: for translators the text they translate from, and for everyone what someone else wrote meanwhile. */
export const BesideField = ({ path, isShared = false }: Props) => {
  const words = useWords()
  const place = usePlace()
  const { status, lead, conflicts } = useDocumentState(place.url)
  const isTranslation = status !== undefined && status.lead !== place.language
  const name = path.split('.')[0] ?? path
  // Not by what the form calls invalid: it forgets that with the next change, and the choice has to stay until it is made.
  const isConflict = conflicts !== undefined && name in conflicts
  if (!isTranslation && !isConflict) return null
  return (
    <>
      {isConflict && <Conflict name={name} />}
      {isTranslation && isShared && <p className="jf-shared">{words.beside.shared(status.lead)}</p>}
      {isTranslation && isShared && <SharedImage value={at(lead?.shared ?? undefined, path)} />}
      {isTranslation && !isShared && <Lead value={at(lead?.text, path)} />}
    </>
  )
}

/** An image that all languages share: its words are each language's own. */
const SharedImage = ({ value }: { value: unknown }) => {
  const words = useWords()
  const images = useImageWords()
  const image = asImage(value)
  if (!image || !images) return null
  return <Picture image={image} images={images} words={words} />
}

/** The words of the original's images, as far as they are known yet. */
const useImageWords = () => {
  const { url, language: own } = usePlace()
  const { lead } = useDocumentState(url)
  return lead && { language: lead.language, texts: (lead.text['media'] ?? {}) as ImageTexts, lacking: lead.lacking, own }
}

const Lead = ({ value }: { value: unknown }) => {
  const words = useWords()
  const { status, lead } = useDocumentState(usePlace().url)
  const language = status?.lead ?? 'en'
  const images = useImageWords()
  return (
    <Original help={isRichText(value) ? words.beside.copy : undefined} language={language}>
      {lead && (value === undefined ? <p className="jf-quiet">{words.beside.empty(language)}</p> : <div lang={language}><ReadableText value={value} words={words} {...(images ? { images } : {})} /></div>)}
    </Original>
  )
}
