import type { Role } from '../../../domain/roles'
import type { PerLanguage } from '../../languages'
import type { TypeWords } from './shape'

const roles: Record<Role, PerLanguage<string>> = {
  administrator: { en: 'Administrator', fr: 'Administration' },
  officer: { en: 'Communications officer', fr: 'Chargé·e de communication' },
  'reviewer.en': { en: 'Reviewer, English', fr: 'Relecture, anglais' },
  'reviewer.fr': { en: 'Reviewer, French', fr: 'Relecture, français' },
  'translator.en': { en: 'Translator into English', fr: 'Traduction vers l’anglais' },
  'translator.fr': { en: 'Translator into French', fr: 'Traduction vers le français' },
}

export const usersWords = {
  singular: { en: 'Member of staff', fr: 'Membre de l’équipe' },
  plural: { en: 'Staff', fr: 'Équipe' },
  fields: {
    name: { label: { en: 'Name', fr: 'Nom' } },
    roles: { label: { en: 'Roles', fr: 'Rôles' }, options: roles, help: { en: 'At least one, and several if need be; nobody approves their own work. Nobody changes their own roles.', fr: 'Au moins un, plusieurs au besoin ; nul n’approuve son propre travail. Nul ne modifie ses propres rôles.' } },
    active: { label: { en: 'Active', fr: 'Actif' }, help: { en: 'Someone who leaves is deactivated, never deleted: the history keeps the name.', fr: 'Une personne qui part est désactivée, jamais supprimée : l’historique garde son nom.' } },
  },
} satisfies TypeWords

export const termsWords = {
  singular: { en: 'Term', fr: 'Terme' },
  plural: { en: 'Terms', fr: 'Termes' },
  fields: {
    en: { label: { en: 'English', fr: 'Anglais' } },
    enVariants: { label: { en: 'Other English forms', fr: 'Autres formes anglaises' } },
    partOfSpeech: {
      label: { en: 'Part of speech', fr: 'Nature' },
      options: {
        noun: { en: 'Noun', fr: 'Nom commun' }, name: { en: 'Name', fr: 'Nom propre' }, verb: { en: 'Verb', fr: 'Verbe' },
        adjective: { en: 'Adjective', fr: 'Adjectif' }, phrase: { en: 'Phrase', fr: 'Expression' },
      },
    },
    fr: { label: { en: 'French', fr: 'Français' } },
    frGender: {
      label: { en: 'French gender', fr: 'Genre en français' },
      options: {
        m: { en: 'Masculine', fr: 'Masculin' }, f: { en: 'Feminine', fr: 'Féminin' },
        mpl: { en: 'Masculine plural', fr: 'Masculin pluriel' }, fpl: { en: 'Feminine plural', fr: 'Féminin pluriel' },
      },
    },
    frVariants: { label: { en: 'Accepted French forms', fr: 'Formes françaises admises' } },
    frForbidden: { label: { en: 'French forms to avoid', fr: 'Formes françaises à éviter' }, help: { en: 'Matched as whole words.', fr: 'Reconnues en mots entiers.' } },
    status: {
      label: { en: 'Status', fr: 'Statut' },
      options: {
        preferred: { en: 'Preferred', fr: 'À employer' }, keep: { en: 'Keep as it is', fr: 'À garder tel quel' }, draft: { en: 'To be confirmed', fr: 'À confirmer' },
      },
    },
    definition: { label: { en: 'Definition', fr: 'Définition' } },
    note: { label: { en: 'Note', fr: 'Note' } },
    source: { label: { en: 'Source', fr: 'Source' } },
    confidence: {
      label: { en: 'Confidence', fr: 'Degré de certitude' },
      options: { high: { en: 'High', fr: 'Élevé' }, medium: { en: 'Medium', fr: 'Moyen' }, low: { en: 'Low', fr: 'Faible' } },
    },
  },
} satisfies TypeWords
