import type { ReactNode } from 'react'

import { targetOf } from '../../../domain/readLinks'
import { siteTexts } from '../../../i18n/site/texts'
import { typeset } from '../../../i18n/typography'
import { numberOf, textOf, valueOf } from '../../../domain/richTextValues'
import type { Renderer } from './RichText'

/** The marks of the editor that are part of the text; the others (colours, underline, code) are not. */
const marks: [bit: number, tag: 'strong' | 'em' | 'sub' | 'sup'][] = [[1, 'strong'], [2, 'em'], [32, 'sub'], [64, 'sup']]

const text: Renderer = ({ node, rendering }) => {
  const format = numberOf(node, 'format')
  const written: ReactNode = typeset(rendering.language, textOf(node, 'text'))
  return marks.reduce<ReactNode>((inner, [bit, Tag]) => ((format & bit) === bit ? <Tag>{inner}</Tag> : inner), written)
}

const link: Renderer = ({ node, rendering }) => {
  const target = targetOf(node, rendering.cards)
  return target ? <a href={target.href} rel={target.reference ? undefined : 'noopener external'}>{rendering.children(node)}</a> : null
}

const footnote: Renderer = ({ node, rendering }) => {
  const words = textOf(node, 'text') || textOf(valueOf(node, 'fields'), 'text')
  if (!words.trim()) return null
  const number = rendering.footnotes.push(words)
  return (
    <sup className="ref">
      <a id={`${rendering.prefix}ref-${number}`} href={`#${rendering.prefix}note-${number}`} aria-label={siteTexts[rendering.language].richText.footnote(number)}>
        {number}
      </a>
    </sup>
  )
}

/** Payload keeps a node of the editor's own inside an inline block that names it. */
const inlineBlock: Renderer = (input) =>
  textOf(valueOf(input.node, 'fields'), 'blockType') === 'footnote' ? footnote(input) : null

/** Nodes that run with the text. */
export const inlines: Record<string, Renderer> = { text, link, autolink: link, footnote, inlineBlock, linebreak: () => <br />, tab: () => ' ' }
