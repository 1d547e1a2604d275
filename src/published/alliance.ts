import { type AllianceGroup, allianceGroups } from '../domain/allianceGroups'
import type { OrganisationRole, OrganisationShared } from '../domain/content'
import type { Reader } from '../domain/reading'
import type { Dated } from './hub'
import { list } from './list'

/** Who has or had which role in the programme, with its dates; one organisation may have several. By title within each role, who leads the consortium first in it. */
export const alliance = async ({ reader }: { reader: Reader }): Promise<Record<AllianceGroup, Dated[]>> => {
  const { cards } = await list({ reader, collection: 'organisations', sort: 'title', limit: 200 })
  const having = (role: OrganisationRole): Dated[] =>
    cards.flatMap((card) =>
      ((card.shared as OrganisationShared).roles ?? [])
        .filter((entry) => entry.role === role)
        .map(({ from, to }) => ({ card, ...(from && { from }), ...(to && { to }) })),
    )
  const leads = having('lead')
  const consortium = [...leads, ...having('consortium').filter(({ card }) => leads.every((lead) => lead.card !== card))]
  return Object.fromEntries(allianceGroups.map((group) => [group, group === 'consortium' ? consortium : having(group)])) as Record<AllianceGroup, Dated[]>
}
