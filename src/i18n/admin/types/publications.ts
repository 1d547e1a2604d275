import type { licences, PublicationType } from '../../../domain/content'
import type { PerLanguage } from '../../languages'
import type { TypeWords } from './shape'

const types: Record<PublicationType, PerLanguage<string>> = {
  theoryOfChange: { en: 'Theory of Change', fr: 'Théorie du changement' },
  programmeDocument: { en: 'Programme document', fr: 'Document de programme' },
  report: { en: 'Report', fr: 'Rapport' },
  policyBrief: { en: 'Policy brief', fr: 'Note de politique' },
  briefingNote: { en: 'Briefing note', fr: 'Note d’information' },
  factsheet: { en: 'Factsheet', fr: 'Fiche d’information' },
}
const licenceNames: Record<(typeof licences)[number], PerLanguage<string>> = {
  'cc-by-4.0': { en: 'CC BY 4.0', fr: 'CC BY 4.0' },
  'cc-by-nc-4.0': { en: 'CC BY-NC 4.0', fr: 'CC BY-NC 4.0' },
  'cc-by-nc-nd-4.0': { en: 'CC BY-NC-ND 4.0', fr: 'CC BY-NC-ND 4.0' },
  'all-rights-reserved': { en: 'All rights reserved', fr: 'Tous droits réservés' },
}

export const publicationsWords = {
  singular: { en: 'Publication', fr: 'Publication' },
  plural: { en: 'Publications', fr: 'Publications' },
  fields: {
    abstract: { label: { en: 'Abstract', fr: 'Résumé' }, help: { en: 'What the document says, for someone who decides whether to download it.', fr: 'Ce que dit le document, pour qui hésite à le télécharger.' } },
    body: { label: { en: 'Text as a web page', fr: 'Texte en page web' }, help: { en: 'The document itself or its main parts, for those who cannot download it.', fr: 'Le document lui-même ou ses parties principales, pour qui ne peut pas le télécharger.' } },
    file: { label: { en: 'PDF in this language', fr: 'PDF dans cette langue' }, help: { en: 'One file per language. Replacing it keeps the old version reachable.', fr: 'Un fichier par langue. L’ancienne version reste accessible quand on le remplace.' } },
    fileNote: { label: { en: 'Note on this file', fr: 'Note sur ce fichier' }, help: { en: 'Shown beside the download.', fr: 'Affichée à côté du téléchargement.' } },
    type: { label: { en: 'Type', fr: 'Type' }, options: types },
    date: { label: { en: 'Date of the document', fr: 'Date du document' }, help: { en: 'A year, a month or a day: 2021, 2021-03 or 2021-03-15.', fr: 'Une année, un mois ou un jour : 2021, 2021-03 ou 2021-03-15.' } },
    organisations: { label: { en: 'Published by', fr: 'Publié par' } },
    licence: { label: { en: 'Licence', fr: 'Licence' }, options: licenceNames },
    doi: { label: { en: 'DOI', fr: 'DOI' }, help: { en: 'As in 10.1234/abc, without https://', fr: 'Comme dans 10.1234/abc, sans https://' } },
    supersedes: { label: { en: 'Supersedes', fr: 'Remplace' }, help: { en: 'The publication that this one takes the place of.', fr: 'La publication que celle-ci remplace.' } },
    cover: { label: { en: 'Cover', fr: 'Couverture' } },
  },
} satisfies TypeWords
