import type { PerLanguage } from '../../i18n/languages'

/**
 * Sentences that several documents share, so that a page and a PDF cannot come to say different things.
 * English impact and outcomes: word for word from the programme’s page on the site of ASSN.
 * French impact and outcomes: proposed, to be checked against the French Theory of Change.
 */
export const impact: PerLanguage<string> = {
  en: 'Improved accessibility, responsiveness and accountability of security and justice institutions, and inclusive political decision-making and peace processes, achieved by mobilizing civil society for collective action and advocacy that contributes to acceleration and localization of SDG16+ in the 6 fragile countries.',
  fr: 'L’amélioration de l’accessibilité, de la réactivité et de la redevabilité des institutions de sécurité et de justice, ainsi qu’une prise de décision politique et des processus de paix inclusifs, grâce à la mobilisation de la société civile pour une action collective et un plaidoyer qui contribuent à l’accélération et à la localisation de l’ODD 16+ dans les six pays fragiles.',
}

export type OutcomeCode = 'PO1' | 'PO2' | 'PO3'

export const outcomeTitles: Record<OutcomeCode, PerLanguage<string>> = {
  PO1: { en: 'People-centred security', fr: 'Sécurité centrée sur les personnes' },
  PO2: { en: 'Access to justice', fr: 'Accès à la justice' },
  PO3: {
    en: 'Inclusive political decision-making and peace processes',
    fr: 'Prise de décision politique et processus de paix inclusifs',
  },
}

export const outcomeStatements: Record<OutcomeCode, PerLanguage<string>> = {
  PO1: {
    en: 'Security providers are more responsive, accountable and people-centred, and take action enabling the most excluded constituencies to enjoy safety, protection and enforcement of the law.',
    fr: 'Les prestataires de services de sécurité sont plus réactifs, plus redevables de leur action et davantage centrés sur les personnes ; ils prennent des mesures qui permettent aux groupes de population les plus exclus de vivre en sécurité, d’être protégés et de voir la loi appliquée.',
  },
  PO2: {
    en: 'Justice providers are more accessible, responsive and accountable, and take action enabling the most excluded constituencies, to defend and enforce their rights, redress grievances and resolve disputes through diverse pathways to justice.',
    fr: 'Les prestataires de services de justice sont plus accessibles, plus réactifs et plus redevables de leur action ; ils prennent des mesures qui permettent aux groupes de population les plus exclus de défendre et de faire respecter leurs droits, d’obtenir réparation des torts subis et de régler leurs différends par diverses voies d’accès à la justice.',
  },
  PO3: {
    en: 'Political decision-making, especially in regards to peace processes, is more inclusive of and accountable to the most excluded constituencies, which are able to influence and negotiate collectively with duty-bearers and power-holders in a context of adequate civic space and respect for human rights.',
    fr: 'La prise de décision politique, en particulier en ce qui concerne les processus de paix, associe davantage les groupes de population les plus exclus et s’accompagne d’une plus grande redevabilité à leur égard ; ceux-ci sont en mesure d’influer sur les décisions et de négocier collectivement avec les débiteurs d’obligations et les détenteurs de pouvoir, dans un espace civique suffisant et dans le respect des droits humains.',
  },
}

/**
 * Clauses that follow “if”, « si ». Summarised from the project page of Search for Common Ground; the fourth carries no number there.
 */
export const assumptions: PerLanguage<string[]> = {
  en: [
    'people who seek security and justice act collectively, through the programme’s primary stakeholders: the groups that bring them together (assumption 1)',
    'these primary stakeholders are able to challenge exclusion and to overcome it, with the most excluded and on their behalf (assumption 2)',
    'duty-bearers and power-holders gain the will, the resources and the capacity to act, and are held to account (assumption 3)',
    'international and regional CSOs and networks support all of this: through their advocacy, by defending civic space and by holding international partners to account',
  ],
  fr: [
    'les personnes en quête de sécurité et de justice agissent collectivement, par l’intermédiaire des parties prenantes directes du programme, c’est-à-dire des groupes qui les rassemblent (hypothèse 1)',
    'ces parties prenantes directes sont en mesure de contester l’exclusion et de la surmonter, avec les groupes de population les plus exclus et en leur nom (hypothèse 2)',
    'les débiteurs d’obligations, au premier rang desquels l’État, et les détenteurs de pouvoir acquièrent la volonté, les ressources et les capacités d’agir, et se voient demander des comptes (hypothèse 3)',
    'des OSC et des réseaux internationaux et régionaux soutiennent l’ensemble : par leur plaidoyer, en défendant l’espace civique et en demandant des comptes aux partenaires internationaux',
  ],
}

/** The same as a list that stands on its own: “If …”, “And if …”. */
export const conditions: PerLanguage<string[]> = {
  en: assumptions.en.map((clause, index) => `${index === 0 ? 'If' : 'And if'} ${clause}`),
  fr: assumptions.fr.map((clause, index) => `${index === 0 ? 'Si' : 'Et si'} ${clause}`),
}

/** Where the assumptions come from. */
export const assumptionsSource = 'https://www.sfcg.org/project/just-future/'
export const clientSite = 'https://www.africansecuritynetwork.org'
/** The programme’s own site, and its front page per language. */
export const programmeSite = 'https://justfuturealliance.org'
export const programmeFront: PerLanguage<string> = { en: `${programmeSite}/en/`, fr: `${programmeSite}/fr/` }
export const programmePublications = 'https://justfuturealliance.org/en/category/publications'

/** A working translation, not reviewed by the programme: printed on French PDFs and shown on French pages. */
export const workingTranslation = 'Traduction de travail, non relue par le programme'
