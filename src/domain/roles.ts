import { type Language, languageCodes } from '../i18n/languages'

/** Roles a person may hold; reviewers and translators hold theirs per language. */
export const roles = ['administrator', 'officer', 'reviewer', 'translator'] as const
type RoleName = (typeof roles)[number]
export type Role = 'administrator' | 'officer' | `reviewer.${Language}` | `translator.${Language}`

export const allRoles: Role[] = [
  'administrator',
  'officer',
  ...languageCodes.flatMap((code): Role[] => [`reviewer.${code}`, `translator.${code}`]),
]

export const capabilities = [
  'content.read', 'content.create', 'content.editShared', 'content.editLead', 'content.editTranslation',
  'content.submitLead', 'content.submitTranslation', 'content.approve', 'content.publish', 'content.forcePublish',
  'content.withdraw', 'content.trash', 'content.trashOwn', 'content.setEventStatus', 'content.restoreText', 'translation.request',
  'files.upload', 'files.describe', 'terms.edit', 'terms.delete', 'users.manage', 'partners.manage', 'reports.close',
] as const
export type Capability = (typeof capabilities)[number]

/** What a role may do. To add a role, add a row. */
const matrix: Record<RoleName, readonly Capability[]> = {
  administrator: ['content.read', 'content.forcePublish', 'content.withdraw', 'content.trash', 'users.manage', 'partners.manage', 'terms.edit', 'terms.delete'],
  officer: [
    'content.read', 'content.create', 'content.editShared', 'content.editLead', 'content.submitLead', 'content.publish', 'content.withdraw', 'content.trashOwn',
    'content.setEventStatus', 'content.restoreText', 'translation.request', 'files.upload', 'files.describe', 'terms.edit', 'partners.manage', 'reports.close',
  ],
  reviewer: ['content.read', 'content.approve', 'terms.edit'],
  translator: ['content.read', 'content.editTranslation', 'content.submitTranslation', 'content.restoreText', 'files.upload', 'files.describe', 'reports.close'],
}

/** Capabilities that a per-language role has in its own language only; the others do not depend on the language. */
const perLanguage: readonly Capability[] = ['content.editTranslation', 'content.submitTranslation', 'content.approve', 'content.restoreText', 'files.describe', 'reports.close']

export type Person = { id: string; roles: readonly Role[] }

const grants = (role: Role, capability: Capability, language: Language | undefined): boolean => {
  const [name, own] = role.split('.') as [RoleName, Language | undefined]
  if (!matrix[name].includes(capability)) return false
  return own === undefined || !perLanguage.includes(capability) || own === language
}

/** Whether this person may do this, in this language where the capability depends on one. Nobody may do anything by default. */
export const may = (person: Pick<Person, 'roles'> | null | undefined, capability: Capability, language?: Language): boolean =>
  person?.roles.some((role) => grants(role, capability, language)) ?? false

/** Whether this person may change the localised values of a document in this language. */
export const mayEditText = ({ person, language, lead }: { person: Pick<Person, 'roles'> | null | undefined; language: Language; lead: Language }): boolean =>
  may(person, 'content.editTranslation', language) || (language === lead && may(person, 'content.editLead'))

/** Whether this person may submit this language of a document. */
export const maySubmit = ({ person, language, lead }: { person: Pick<Person, 'roles'>; language: Language; lead: Language }): boolean =>
  may(person, 'content.submitTranslation', language) || (language === lead && may(person, 'content.submitLead'))

/** In whose pages this person deals with errors that readers report: those who edit them. */
export const reportLanguages = (person: Pick<Person, 'roles'>): Language[] => languageCodes.filter((code) => may(person, 'reports.close', code))
