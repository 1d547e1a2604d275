import type { Language, PerLanguage } from '../../i18n/languages'
import type { OutcomeCode } from './wording'

type Target = { code: string; wording: PerLanguage<string> }

/**
 * SDG16+ targets in the wording of Open SDG (translations of 2025-08-19), which agrees with the IATI codelist UNSDG-Targets.
 * 16.3 in French: of the two official wordings in circulation, the one that both of these use.
 */
const targets: Target[] = [
  {
    code: '16.1',
    wording: {
      en: 'Significantly reduce all forms of violence and related death rates everywhere',
      fr: 'Réduire nettement, partout dans le monde, toutes les formes de violence et les taux de mortalité qui y sont associés',
    },
  },
  {
    code: '16.3',
    wording: {
      en: 'Promote the rule of law at the national and international levels and ensure equal access to justice for all',
      fr: 'Promouvoir l’état de droit dans l’ordre interne et international et garantir à tous un égal accès à la justice',
    },
  },
  {
    code: '16.5',
    wording: {
      en: 'Substantially reduce corruption and bribery in all their forms',
      fr: 'Réduire nettement la corruption et la pratique des pots-de-vin sous toutes leurs formes',
    },
  },
  {
    code: '16.6',
    wording: {
      en: 'Develop effective, accountable and transparent institutions at all levels',
      fr: 'Mettre en place des institutions efficaces, responsables et transparentes à tous les niveaux',
    },
  },
  {
    code: '16.7',
    wording: {
      en: 'Ensure responsive, inclusive, participatory and representative decision-making at all levels',
      fr: 'Faire en sorte que le dynamisme, l’ouverture, la participation et la représentation à tous les niveaux caractérisent la prise de décisions',
    },
  },
  {
    code: '16.9',
    wording: {
      en: 'By 2030, provide legal identity for all, including birth registration',
      fr: 'D’ici à 2030, garantir à tous une identité juridique, notamment grâce à l’enregistrement des naissances',
    },
  },
  {
    code: '16.10',
    wording: {
      en: 'Ensure public access to information and protect fundamental freedoms, in accordance with national legislation and international agreements',
      fr: 'Garantir l’accès public à l’information et protéger les libertés fondamentales, conformément à la législation nationale et aux accords internationaux',
    },
  },
  {
    code: '16.a',
    wording: {
      en: 'Strengthen relevant national institutions, including through international cooperation, for building capacity at all levels, in particular in developing countries, to prevent violence and combat terrorism and crime',
      fr: 'Appuyer, notamment dans le cadre de la coopération internationale, les institutions nationales chargées de renforcer, à tous les niveaux, les moyens de prévenir la violence et de lutter contre le terrorisme et la criminalité, en particulier dans les pays en développement',
    },
  },
  {
    code: '16.b',
    wording: {
      en: 'Promote and enforce non-discriminatory laws and policies for sustainable development',
      fr: 'Promouvoir et appliquer des lois et politiques non discriminatoires pour le développement durable',
    },
  },
  {
    code: '5.2',
    wording: {
      en: 'Eliminate all forms of violence against all women and girls in the public and private spheres, including trafficking and sexual and other types of exploitation',
      fr: 'Éliminer de la vie publique et de la vie privée toutes les formes de violence faite aux femmes et aux filles, y compris la traite et l’exploitation sexuelle et d’autres types d’exploitation',
    },
  },
  {
    code: '5.5',
    wording: {
      en: 'Ensure women’s full and effective participation and equal opportunities for leadership at all levels of decision-making in political, economic and public life',
      fr: 'Veiller à ce que les femmes participent pleinement et effectivement aux fonctions de direction à tous les niveaux de décision, dans la vie politique, économique et publique, et y accèdent sur un pied d’égalité',
    },
  },
  {
    code: '10.2',
    wording: {
      en: 'By 2030, empower and promote the social, economic and political inclusion of all, irrespective of age, sex, disability, race, ethnicity, origin, religion or economic or other status',
      fr: 'D’ici à 2030, autonomiser toutes les personnes et favoriser leur intégration sociale, économique et politique, indépendamment de leur âge, de leur sexe, de leur handicap, de leur race, de leur appartenance ethnique, de leurs origines, de leur religion ou de leur statut économique ou autre',
    },
  },
  {
    code: '10.3',
    wording: {
      en: 'Ensure equal opportunity and reduce inequalities of outcome, including by eliminating discriminatory laws, policies and practices and promoting appropriate legislation, policies and action in this regard',
      fr: 'Assurer l’égalité des chances et réduire l’inégalité des résultats, notamment en éliminant les lois, politiques et pratiques discriminatoires et en encourageant l’adoption de lois, politiques et mesures adéquates en la matière',
    },
  },
]

/** A working mapping, to be replaced by the programme’s own. */
const mapping: Record<OutcomeCode, string[]> = {
  PO1: ['16.1', '16.5', '16.6', '16.a', '5.2'],
  PO2: ['16.3', '16.6', '16.9', '16.b', '5.2', '10.3'],
  PO3: ['16.7', '16.10', '16.b', '5.5', '10.2'],
}

const textSource: PerLanguage<string> = {
  en: 'Open SDG and the IATI codelist UNSDG-Targets',
  fr: 'Open SDG et liste de codes UNSDG-Targets de l’IITA',
}

/** The targets of one outcome in one language, as an outcome’s text holds them. */
export const targetsOf = (code: OutcomeCode, language: Language): { code: string; wording: string; source: string }[] =>
  targets
    .filter((target) => mapping[code].includes(target.code))
    .map((target) => ({ code: target.code, wording: target.wording[language], source: textSource[language] }))

/** All official French wordings: they keep terms that the site’s own text avoids (« responsables »). */
export const officialFrenchWordings = targets.map((target) => target.wording.fr)
