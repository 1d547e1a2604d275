import { organisationRoles, type OrganisationRole, type OrganisationShared } from '../domain/content'
import type { Reader } from '../domain/reading'
import type { Dated } from './hub'
import { list } from './list'

/** Who has or had which role in the programme, with its dates; one organisation may have several. By title within each role. */
export const alliance = async ({ reader }: { reader: Reader }): Promise<Record<OrganisationRole, Dated[]>> => {
  const { cards } = await list({ reader, collection: 'organisations', sort: 'title', limit: 200 })
  const having = (role: OrganisationRole): Dated[] =>
    cards.flatMap((card) =>
      ((card.shared as OrganisationShared).roles ?? [])
        .filter((entry) => entry.role === role)
        .map(({ from, to }) => ({ card, ...(from && { from }), ...(to && { to }) })),
    )
  return Object.fromEntries(organisationRoles.map((role) => [role, having(role)])) as Record<OrganisationRole, Dated[]>
}
