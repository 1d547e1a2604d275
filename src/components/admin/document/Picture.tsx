import type { ImageReference, ImageTexts } from '../../../domain/content'
import type { PanelWords } from '../../../i18n/admin/panel.en'
import type { Language } from '../../../i18n/languages'
import { copied } from '../editor/paste/internalLinks'

/** The words that go with the images of a text, in its language; `lacking` are those that have none in `own`, the language of who is to write them. */
export type ImageWords = { language: Language; texts: ImageTexts; lacking?: readonly string[]; own?: Language }
type Props = { image: ImageReference; images: ImageWords; words: PanelWords }

/** A small picture of an image of the original, as staff may see it before it is public, with the words that go with it. */
export const Picture = ({ image: { id, sha256, width, height }, images: { language, texts, lacking, own }, words: { beside } }: Props) => {
  const given = texts[id]
  const isLacking = lacking?.includes(id) ?? false
  return (
    <figure className="jf-picture" {...{ [copied.picture]: id }}>
      <img alt={given?.alt ?? ''} decoding="async" height={height} lang={language} loading="lazy" src={`/preview/images/${sha256}/400.webp`} width={width} />
      <figcaption>
        {given ? <p lang={language}>{beside.alt(given.alt)}</p> : <p>{beside.noAlt}</p>}
        {given?.caption && <p lang={language}>{beside.caption(given.caption)}</p>}
        {own && <p><a href={`/admin/collections/media/${id}?locale=${own}`} rel="noopener" target="_blank">{isLacking ? beside.describe(own) : beside.described(own)}</a></p>}
      </figcaption>
    </figure>
  )
}
