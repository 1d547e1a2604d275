import type { PerLanguage } from '../../i18n/languages'
import type { TypesetDocument } from '../../files/typeset'
import { clientSite, impact, outcomeStatements, outcomeTitles, workingTranslation } from './wording'

/** A kick-off note written for this site. The original kick-off document was not at hand. */
export const kickOff: PerLanguage<TypesetDocument> = {
  en: {
    language: 'en',
    title: 'Kick-off note',
    fullTitle: 'Kick-off note of the Just Future programme',
    subtitle: 'The Just Future programme as it set out in 2021',
    edition: 'An edition made from the text of the “Just Future” site. It is not the original kick-off document.',
    sections: [
      {
        heading: 'About this note',
        blocks: [
          { kind: 'paragraph', text: 'When Just Future began, the Alliance presented it in a kick-off document. This note is not that document. It puts together, in one place and in two languages, what the programme’s public pages say about how it set out.' },
        ],
      },
      {
        heading: 'The aim',
        blocks: [
          { kind: 'paragraph', text: 'Just Future sought to strengthen the capacity of civil society organisations (CSOs) in fragile and conflict-affected countries and to enable their collective action towards more inclusive and peaceful societies. The vision of SDG16+ inspired it in large part.' },
          { kind: 'paragraph', text: 'Its long-term impact reads:' },
          { kind: 'quote', text: impact.en },
        ],
      },
      {
        heading: 'Three outcomes',
        blocks: [
          { kind: 'nested', heading: `PO1. ${outcomeTitles.PO1.en}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO1.en }] },
          { kind: 'nested', heading: `PO2. ${outcomeTitles.PO2.en}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO2.en }] },
          { kind: 'nested', heading: `PO3. ${outcomeTitles.PO3.en}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO3.en }] },
        ],
      },
      {
        heading: 'Where, and for how long',
        blocks: [
          { kind: 'paragraph', text: 'In six countries: Afghanistan, Burundi, the Democratic Republic of the Congo, Mali, Niger and South Sudan; and at the regional and global level. The programme began in 2021 and ended on 31 December 2025.' },
        ],
      },
      {
        heading: 'Who',
        blocks: [
          { kind: 'paragraph', text: 'The Just Future Alliance: a consortium of six established CSOs and networks from the Global North and South, led by Cordaid, together with three research partners and one network partner. The funder was the Ministry of Foreign Affairs of the Netherlands, under its “Power of Voices” strategic partnerships.' },
          { kind: 'nested', heading: 'Consortium', blocks: [{ kind: 'list', items: ['Cordaid (lead)', 'African Security Sector Network (ASSN)', 'Women’s International Peace Centre (WIPC)', 'West Africa Network for Peacebuilding (WANEP)', 'The Liaison Office Afghanistan (TLO)', 'Search for Common Ground'] }] },
          { kind: 'nested', heading: 'Research partners', blocks: [{ kind: 'list', items: ['SIPRI', 'Rift Valley Institute', 'Van Vollenhoven Institute of Leiden University'] }] },
          { kind: 'nested', heading: 'Network partner', blocks: [{ kind: 'list', items: ['CSPPS'] }] },
        ],
      },
      {
        heading: 'The role of ASSN',
        blocks: [
          { kind: 'paragraph', text: 'ASSN took on largely the first outcome, people-centred security, in three lines of work: training and capacity strengthening, research, and advocacy. It was active in four of the six countries (South Sudan, the Democratic Republic of the Congo, Mali and Niger) and at the regional level, with the African Union and the regional economic communities IGAD, ECCAS and ECOWAS. Mali and Niger have since left ECOWAS, on 29 January 2025.' },
        ],
      },
    ],
    sourceNote: `Source: the programme’s page on the site of ASSN (${clientSite}). The outcomes and the impact are quoted from it.`,
  },
  fr: {
    language: 'fr',
    title: 'Note de lancement',
    fullTitle: 'Note de lancement du programme Just Future',
    subtitle: 'Le programme Just Future à ses débuts, en 2021',
    notice: workingTranslation,
    edition: 'Édition établie à partir des textes du site « Just Future ». Elle n’est pas le document de lancement d’origine.',
    sections: [
      {
        heading: 'À propos de cette note',
        blocks: [
          { kind: 'paragraph', text: 'Au début du programme Just Future, l’Alliance l’a présenté dans un document de lancement. Cette note n’est pas ce document. Elle réunit, en un seul endroit et en deux langues, ce que les pages publiques du programme disent de ses débuts.' },
        ],
      },
      {
        heading: 'L’objectif',
        blocks: [
          { kind: 'paragraph', text: 'Le programme Just Future visait à renforcer les capacités des organisations de la société civile (OSC) dans des pays fragiles et touchés par un conflit, et à favoriser leur action collective en faveur de sociétés plus inclusives et plus pacifiques. Il s’inspirait largement de l’ODD 16+.' },
          { kind: 'paragraph', text: 'Son impact à long terme s’énonce ainsi :' },
          { kind: 'quote', text: impact.fr },
        ],
      },
      {
        heading: 'Trois résultats',
        blocks: [
          { kind: 'nested', heading: `PO1. ${outcomeTitles.PO1.fr}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO1.fr }] },
          { kind: 'nested', heading: `PO2. ${outcomeTitles.PO2.fr}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO2.fr }] },
          { kind: 'nested', heading: `PO3. ${outcomeTitles.PO3.fr}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO3.fr }] },
        ],
      },
      {
        heading: 'Où, et pendant combien de temps',
        blocks: [
          { kind: 'paragraph', text: 'Dans six pays : l’Afghanistan, le Burundi, le Mali, le Niger, la République démocratique du Congo et le Soudan du Sud, ainsi qu’aux niveaux régional et mondial. Le programme a commencé en 2021 et s’est achevé le 31 décembre 2025.' },
        ],
      },
      {
        heading: 'Avec qui',
        blocks: [
          { kind: 'paragraph', text: 'L’Alliance Just Future : un consortium de six OSC et réseaux reconnus des pays du Nord et du Sud, dont Cordaid était chef de file, avec trois partenaires de recherche et un partenaire réseau. Le bailleur de fonds était le ministère des Affaires étrangères des Pays-Bas, au titre de ses partenariats stratégiques « Power of Voices ».' },
          { kind: 'nested', heading: 'Consortium', blocks: [{ kind: 'list', items: ['Cordaid (chef de file)', 'Réseau africain du secteur de la sécurité (ASSN)', 'Women’s International Peace Centre (WIPC)', 'Réseau ouest-africain pour l’édification de la paix (WANEP)', 'The Liaison Office Afghanistan (TLO)', 'Search for Common Ground'] }] },
          { kind: 'nested', heading: 'Partenaires de recherche', blocks: [{ kind: 'list', items: ['SIPRI', 'Rift Valley Institute', 'Institut Van Vollenhoven de l’université de Leyde'] }] },
          { kind: 'nested', heading: 'Partenaire réseau', blocks: [{ kind: 'list', items: ['CSPPS'] }] },
        ],
      },
      {
        heading: 'Le rôle de l’ASSN',
        blocks: [
          { kind: 'paragraph', text: 'L’ASSN s’est chargé pour l’essentiel du premier résultat, la sécurité centrée sur les personnes, selon trois axes de travail : formation et renforcement des capacités, recherche, plaidoyer. Il était actif dans quatre des six pays (le Mali, le Niger, la République démocratique du Congo et le Soudan du Sud) et au niveau régional, avec l’Union africaine et les communautés économiques régionales IGAD, CEEAC et CEDEAO. Le Mali et le Niger se sont depuis retirés de la CEDEAO, le 29 janvier 2025.' },
        ],
      },
    ],
    sourceNote: `Source : la page consacrée au programme sur le site de l’ASSN (${clientSite}). Les résultats et l’impact y figurent en anglais ; leur version française est une proposition.`,
  },
}
