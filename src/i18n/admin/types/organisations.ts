import type { OrganisationRole } from '../../../domain/content'
import type { PerLanguage } from '../../languages'
import type { TypeWords } from './shape'

const roles: Record<OrganisationRole, PerLanguage<string>> = {
  lead: { en: 'Lead of the consortium', fr: 'Chef de file du consortium' },
  consortium: { en: 'Consortium member', fr: 'Membre du consortium' },
  research: { en: 'Research partner', fr: 'Partenaire de recherche' },
  network: { en: 'Network partner', fr: 'Partenaire de réseau' },
  funder: { en: 'Funder', fr: 'Bailleur de fonds' },
  regional: { en: 'Regional body', fr: 'Organisation régionale' },
  local: { en: 'Local partner', fr: 'Partenaire local' },
}

export const organisationsWords = {
  singular: { en: 'Organisation', fr: 'Organisation' },
  plural: { en: 'Organisations', fr: 'Organisations' },
  fields: {
    title: { label: { en: 'Name', fr: 'Nom' } },
    acronym: { label: { en: 'Acronym', fr: 'Sigle' }, help: { en: 'As it is used in this language: ECOWAS, CEDEAO.', fr: 'Tel qu’il s’emploie dans cette langue : CEDEAO, ECOWAS.' } },
    linesOfWork: {
      label: { en: 'Lines of work', fr: 'Axes de travail' }, row: { en: 'Line of work', fr: 'Axe de travail' },
      fields: {
        title: { label: { en: 'Title', fr: 'Intitulé' } },
        description: { label: { en: 'Description', fr: 'Description' } },
      },
    },
    roles: {
      label: { en: 'Roles in the programme', fr: 'Rôles dans le programme' }, row: { en: 'Role', fr: 'Rôle' },
      help: { en: 'An organisation may hold several at once: the lead is also a member of the consortium.', fr: 'Une organisation peut en tenir plusieurs à la fois : le chef de file est aussi membre du consortium.' },
      fields: { role: { label: { en: 'Role', fr: 'Rôle' }, options: roles } },
    },
    countries: {
      label: { en: 'Where it is active', fr: 'Pays d’intervention' }, row: { en: 'Country', fr: 'Pays' },
      fields: { country: { label: { en: 'Country', fr: 'Pays' } } },
    },
    worksWith: { label: { en: 'Partner organisations', fr: 'Organisations partenaires' }, help: { en: 'Other organisations, such as regional bodies.', fr: 'D’autres organisations, par exemple des organisations régionales.' } },
    outcomes: { label: { en: 'Programme outcomes', fr: 'Résultats du programme' }, help: { en: 'The outcomes it mainly works on.', fr: 'Les résultats auxquels elle travaille principalement.' } },
    logo: { label: { en: 'Logo', fr: 'Logo' } },
  },
} satisfies TypeWords
