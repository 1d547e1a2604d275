import { siteTexts } from '../../../i18n/site/texts'
import { Picture } from '../Picture'
import { imageOf, numberOf, plainText, textOf, valueOf } from '../../../domain/richTextValues'
import type { Renderer } from './RichText'

const headings = new Map<string, 'h2' | 'h3' | 'h4'>([['h2', 'h2'], ['h3', 'h3'], ['h4', 'h4']])
const span = (value: unknown): number | undefined => (Number.isInteger(value) && Number(value) > 1 && Number(value) <= 50 ? Number(value) : undefined)

const heading: Renderer = ({ node, rendering }) => {
  const Tag = headings.get(textOf(node, 'tag'))
  if (!Tag) return null
  return <Tag id={rendering.anchor(plainText(node))}>{rendering.children(node)}</Tag>
}

const paragraph: Renderer = ({ node, rendering }) => {
  const children = rendering.children(node)
  return children.length > 0 ? <p>{children}</p> : null
}

const list: Renderer = ({ node, rendering }) => {
  const Tag = textOf(node, 'listType') === 'number' ? 'ol' : 'ul'
  return <Tag>{rendering.children(node)}</Tag>
}

const listitem: Renderer = ({ node, rendering }) => {
  const checked = valueOf(node, 'checked')
  const words = siteTexts[rendering.language].richText
  return (
    <li>
      {typeof checked === 'boolean' && <span role="img" aria-label={checked ? words.done : words.open}>{checked ? '☑ ' : '☐ '}</span>}
      {rendering.children(node)}
    </li>
  )
}

const table: Renderer = ({ node, rendering }) => (
  // A wide table scrolls in its own box; the box takes the focus, so that the keyboard can scroll it.
  <div className="scroll" tabIndex={0} role="region" aria-label={siteTexts[rendering.language].richText.tableScroll}>
    <table><tbody>{rendering.children(node)}</tbody></table>
  </div>
)

const tablecell: Renderer = ({ node, rendering }) => {
  const state = numberOf(node, 'headerState')
  const spans = { colSpan: span(valueOf(node, 'colSpan')), rowSpan: span(valueOf(node, 'rowSpan')) }
  const children = rendering.children(node)
  return state > 0 ? <th scope={state === 2 ? 'row' : 'col'} {...spans}>{children}</th> : <td {...spans}>{children}</td>
}

/** An image is shown with its words in this language or not at all. */
const upload: Renderer = ({ node, rendering }) => {
  const image = imageOf(node)
  const texts = image && Object.hasOwn(rendering.images, image.id) ? rendering.images[image.id] : undefined
  if (!image || !texts?.alt) return null
  return <Picture image={image} alt={texts.alt} caption={texts.caption} credit={texts.credit} />
}

/** Nodes that stand on lines of their own. */
export const blocks: Record<string, Renderer> = {
  heading, paragraph, list, listitem, table, tablecell, upload,
  quote: ({ node, rendering }) => <blockquote><p>{rendering.children(node)}</p></blockquote>,
  tablerow: ({ node, rendering }) => <tr>{rendering.children(node)}</tr>,
}
