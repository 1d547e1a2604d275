import type { OrganisationRole, Period } from '../../domain/content'
import { formatList } from '../../i18n/format'
import type { Language } from '../../i18n/languages'
import { siteTexts } from '../../i18n/site/texts'

type DatedRole = Period & { role: OrganisationRole }
type NamedRole = Period & { name: string }

/** Roles by name, each with its time; who led the consortium while being a member of it is said to be both at once. */
export const datedRoles = (language: Language, roles: DatedRole[]): NamedRole[] => {
  const words = siteTexts[language].organisation
  const isFor = (role: OrganisationRole, time: Period) => roles.some((each) => each.role === role && each.from === time.from && each.to === time.to)
  return roles.flatMap(({ role, ...time }) => {
    const isBoth = isFor('lead', time) && isFor('consortium', time)
    if (isBoth && role === 'consortium') return []
    return [{ name: isBoth && role === 'lead' ? words.leadAndMember : words.roles[role], ...time }]
  })
}

/** Roles in one breath, whenever they were held; empty where there is none. */
export const rolesInWords = (language: Language, roles: DatedRole[]): string => {
  const held = [...new Set(roles.map(({ role }) => role))]
  return formatList(language, datedRoles(language, held.map((role) => ({ role }))).map(({ name }, i) => (i === 0 ? name : uncapitalised(name))))
}

const uncapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
