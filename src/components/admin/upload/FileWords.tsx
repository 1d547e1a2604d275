'use client'
import { KeepText } from '../document/KeepText'
import { usePlace } from '../document/place'
import { useOtherWords } from './useOtherWords'

/** What stands above the fields of an image or a PDF: what was typed there and not saved, and why a save failed. */
export const FileWords = () => {
  const place = usePlace()
  useOtherWords(place)
  return <KeepText key={`${place.url}:${place.language}`} />
}
