import type { Compared } from '../../../domain/comparison/compareEditions'
import type { Piece } from '../../../domain/comparison/pieces'
import type { PanelWords } from '../../../i18n/admin/panel.en'

const longest = 60

/** The first words of a text, by which a reader finds it. */
const beginning = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest + 1).replace(/\s?\S*$/u, '')}…`
}

const numberOf = ({ kind, place: { rows, cell } }: Piece): number | undefined => (kind === 'row' ? rows.at(-1) : kind === 'tableRow' ? cell?.row : undefined)

/** Where a thing stands now that only moved: rows by their numbers, everything else by the words before it. */
export const movedSentence = ({ compare }: PanelWords, { piece, before, follows }: Compared): string => {
  const [was, is] = [before && numberOf(before), numberOf(piece)]
  if (was !== undefined && is !== undefined && was !== is) return compare.became(compare.row(was), compare.row(is))
  return follows === undefined ? compare.nowFirst : compare.nowAfter(compare.quoted(beginning(follows)))
}
