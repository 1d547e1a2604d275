import { type OrganisationRole, organisationRoles } from './content'

/** How the site groups organisations by role: who leads the consortium is part of it. */
export type AllianceGroup = Exclude<OrganisationRole, 'lead'>
export const allianceGroups = organisationRoles.filter((role) => role !== 'lead')
