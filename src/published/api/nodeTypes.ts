type Kind = 'string' | 'number' | 'boolean'
/** What a node may say of itself, and whether it holds others. */
type NodeType = { says: Record<string, Kind>; holds: boolean }

const holding = (says: Record<string, Kind> = {}): NodeType => ({ says, holds: true })
const single = (says: Record<string, Kind> = {}): NodeType => ({ says, holds: false })

/** The nodes of a body as the API gives them. This is the allow-list: any other vanishes, with what is below it, and so does what is said in another kind of value. */
export const nodeTypes: ReadonlyMap<string, NodeType> = new Map(Object.entries({
  heading: holding({ tag: 'string' }), paragraph: holding(), quote: holding(),
  list: holding({ listType: 'string', start: 'number' }), listitem: holding({ value: 'number', checked: 'boolean' }),
  table: holding(), tablerow: holding(), tablecell: holding({ colSpan: 'number', rowSpan: 'number', headerState: 'number' }),
  text: single({ text: 'string', format: 'number' }), linebreak: single(), tab: single(),
}))
