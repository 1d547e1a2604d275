import type { Imprint, TypesetDocument } from '@/files/typeset'
import type { PerLanguage } from '@/i18n/languages'

/** A short document per language, with every kind of block. */
export const sampleDocuments: PerLanguage<TypesetDocument> = {
  en: {
    language: 'en',
    title: 'Theory of Change',
    fullTitle: 'Theory of Change of the Just Future programme',
    subtitle: 'How collective action makes security, justice and political decisions answer to the most excluded',
    edition: 'Web edition 1, typeset from the text of this site',
    sourceNote: 'This document was typeset from the text published on the programme’s site. It is an edition of that text, not the programme’s original document.',
    sections: [
      {
        heading: 'The long-term impact',
        blocks: [
          { kind: 'paragraph', text: 'Just Future strengthens the capacity of civil society organisations in six fragile and conflict-affected countries, and enables their collective action towards more inclusive and peaceful societies.' },
          { kind: 'quote', text: 'Improved accessibility, responsiveness and accountability of security and justice institutions, and inclusive political decision-making and peace processes, achieved by mobilizing civil society for collective action and advocacy that contributes to acceleration and localization of SDG16+ in the 6 fragile countries.', source: 'Long-term impact of the programme' },
          { kind: 'paragraph', text: 'The programme worked in Afghanistan, Burundi, the Democratic Republic of the Congo, Mali, Niger and South Sudan, and with the African Union and regional communities, from 2021 to 31 December 2025.' },
        ],
      },
      {
        heading: 'Three programme outcomes',
        blocks: [
          { kind: 'paragraph', text: 'The impact is delivered through three outcomes, each of which names who has to act, and for whom.' },
          { kind: 'nested', heading: 'PO1 – People-centred security', blocks: [{ kind: 'paragraph', text: 'Security providers are more responsive, accountable and people-centred, and take action enabling the most excluded constituencies to enjoy safety, protection and enforcement of the law.' }] },
          { kind: 'nested', heading: 'PO2 – Access to justice', blocks: [{ kind: 'paragraph', text: 'Justice providers are more accessible, responsive and accountable, and take action enabling the most excluded constituencies, to defend and enforce their rights, redress grievances and resolve disputes through diverse pathways to justice.' }] },
          { kind: 'nested', heading: 'PO3 – Inclusive political decision-making and peace processes', blocks: [{ kind: 'paragraph', text: 'Political decision-making, especially in regards to peace processes, is more inclusive of and accountable to the most excluded constituencies, which are able to influence and negotiate collectively with duty-bearers and power-holders in a context of adequate civic space and respect for human rights.' }] },
        ],
      },
      {
        heading: 'Assumptions',
        blocks: [
          { kind: 'paragraph', text: 'The path from action to outcome holds if the following are true:' },
          { kind: 'list', ordered: true, items: ['Security and justice seekers act collectively through primary stakeholders.', 'Primary stakeholders can challenge and overcome exclusion, with and on behalf of the most excluded.', 'Duty-bearers and power-holders gain will, resources and capacity, and are held to account.'] },
          { kind: 'nested', heading: 'Lines of work of the African Security Sector Network', blocks: [{ kind: 'list', items: ['Training and capacity strengthening', 'Research', 'Advocacy'] }] },
        ],
      },
    ],
  },
  fr: {
    language: 'fr',
    title: 'Théorie du changement',
    fullTitle: 'Théorie du changement du programme Just Future',
    subtitle: 'Comment l’action collective rend la sécurité, la justice et la décision politique redevables aux plus exclus',
    notice: 'Traduction de travail, non relue par le programme.',
    edition: 'Édition web nº\u00a01, composée à partir du texte de ce site',
    sourceNote: 'Ce document a été composé à partir du texte publié sur le site du programme. C’est une édition de ce texte, non le document d’origine du programme.',
    sections: [
      {
        heading: 'L’impact à long terme',
        blocks: [
          { kind: 'paragraph', text: 'Just Future renforce les capacités des organisations de la société civile dans six pays fragiles et touchés par des conflits, et rend possible leur action collective en faveur de sociétés plus inclusives et plus pacifiques.' },
          { kind: 'quote', text: 'L’amélioration de l’accessibilité, de la réactivité et de la redevabilité des institutions de sécurité et de justice, ainsi qu’une prise de décision politique et des processus de paix inclusifs, grâce à la mobilisation de la société civile pour une action collective et un plaidoyer qui contribuent à l’accélération et à la localisation de l’ODD\u00a016+ dans les six pays fragiles.', source: 'Impact à long terme du programme' },
          { kind: 'paragraph', text: 'Le programme s’est déroulé en Afghanistan, au Burundi, en République démocratique du Congo, au Mali, au Niger et au Soudan du Sud, ainsi qu’avec l’Union africaine et les communautés régionales, de 2021 au 31\u00a0décembre 2025.' },
        ],
      },
      {
        heading: 'Trois résultats',
        blocks: [
          { kind: 'paragraph', text: 'L’impact passe par trois résultats\u202f; chacun dit qui doit agir, et pour qui.' },
          { kind: 'nested', heading: 'PO1 – Sécurité centrée sur les personnes', blocks: [{ kind: 'paragraph', text: 'Les prestataires de services de sécurité sont plus réactifs, plus redevables de leur action et davantage centrés sur les personnes\u202f; ils prennent des mesures qui permettent aux groupes de population les plus exclus de vivre en sécurité, d’être protégés et de voir la loi appliquée.' }] },
          { kind: 'nested', heading: 'PO2 – Accès à la justice', blocks: [{ kind: 'paragraph', text: 'Les prestataires de services de justice sont plus accessibles, plus réactifs et plus redevables de leur action\u202f; ils prennent des mesures qui permettent aux groupes de population les plus exclus de défendre et de faire respecter leurs droits, d’obtenir réparation des torts subis et de régler leurs différends par diverses voies d’accès à la justice.' }] },
          { kind: 'nested', heading: 'PO3 – Prise de décision politique et processus de paix inclusifs', blocks: [{ kind: 'paragraph', text: 'La prise de décision politique, en particulier en ce qui concerne les processus de paix, associe davantage les groupes de population les plus exclus et s’accompagne d’une plus grande redevabilité à leur égard\u202f; ceux-ci sont en mesure d’influer sur les décisions et de négocier collectivement avec les débiteurs d’obligations et les détenteurs de pouvoir, dans un espace civique suffisant et dans le respect des droits humains.' }] },
        ],
      },
      {
        heading: 'Hypothèses',
        blocks: [
          { kind: 'paragraph', text: 'Le chemin de l’action au résultat est praticable si\u00a0:' },
          { kind: 'list', ordered: true, items: ['les personnes en quête de sécurité et de justice agissent collectivement par l’intermédiaire des acteurs de premier plan\u202f;', 'ces acteurs peuvent contester et surmonter l’exclusion, avec les plus exclus et en leur nom\u202f;', 'les débiteurs d’obligations et les détenteurs de pouvoir acquièrent la volonté, les moyens et les capacités d’agir, et rendent compte de leur action.'] },
          { kind: 'nested', heading: 'Axes de travail du Réseau africain du secteur de la sécurité', blocks: [{ kind: 'list', items: ['Formation et renforcement des capacités', 'Recherche', 'Plaidoyer'] }] },
        ],
      },
    ],
  },
}

export const sampleImprint: PerLanguage<Imprint> = {
  en: { publisher: 'African Security Sector Network', licence: 'CC BY 4.0', permanentLink: 'https://example.org/d/bcdfghjk/en/v1' },
  fr: { publisher: 'Réseau africain du secteur de la sécurité', licence: 'CC BY 4.0', permanentLink: 'https://example.org/d/bcdfghjk/fr/v1' },
}
