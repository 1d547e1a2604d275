import { body, h2, link, p } from '../richText'
import { ref } from '../references'
import { bodyOf } from '../sections'
import type { SeedDocument } from '../types'
import { kickOff } from './kickOff'
import { targetMapping } from './targetMapping'
import { theoryOfChange } from './theoryOfChange'
import { programmePublications } from './wording'

const seeded = { lead: 'en', exposure: 'public', frenchConfidence: 'review', live: true } as const

const allOutcomes = [ref('outcomes', 'po1'), ref('outcomes', 'po2'), ref('outcomes', 'po3')]

/** With a PDF typeset from the text of this site. */
const editions: SeedDocument<'publications'>[] = [
  {
    ...seeded,
    key: 'theory-of-change',
    text: {
      en: {
        slug: 'theory-of-change',
        title: theoryOfChange.en.fullTitle,
        abstract: 'From four assumptions to three programme outcomes and a long-term impact: how Just Future expected change to come about. This is an edition of the text of this site, not the original full narrative.',
        body: bodyOf(theoryOfChange.en.sections),
        pdf: theoryOfChange.en,
      },
      fr: {
        slug: 'theorie-du-changement',
        title: theoryOfChange.fr.fullTitle,
        abstract: 'De quatre hypothèses à trois résultats et à un impact à long terme : comment le programme Just Future concevait le changement. Il s’agit d’une édition établie à partir des textes de ce site, non du texte narratif complet d’origine.',
        body: bodyOf(theoryOfChange.fr.sections),
        pdf: theoryOfChange.fr,
      },
    },
    shared: { type: 'theoryOfChange', organisations: [ref('organisations', 'assn')], outcomes: allOutcomes },
  },
  {
    ...seeded,
    key: 'kick-off',
    text: {
      en: {
        slug: 'kick-off-note',
        title: kickOff.en.fullTitle,
        abstract: 'The aim, the outcomes, the countries and the partners of Just Future, as it set out in 2021. This is an edition of the text of this site, not the original kick-off document.',
        body: bodyOf(kickOff.en.sections),
        pdf: kickOff.en,
      },
      fr: {
        slug: 'note-de-lancement',
        title: kickOff.fr.fullTitle,
        abstract: 'L’objectif, les résultats, les pays et les partenaires du programme Just Future à ses débuts, en 2021. Il s’agit d’une édition établie à partir des textes de ce site, non du document de lancement d’origine.',
        body: bodyOf(kickOff.fr.sections),
        pdf: kickOff.fr,
      },
    },
    shared: { type: 'programmeDocument', organisations: [ref('organisations', 'assn')], outcomes: allOutcomes },
  },
  {
    ...seeded,
    key: 'target-mapping',
    exposure: 'partners',
    text: {
      en: {
        slug: 'sdg16-targets-and-outcomes-working-mapping',
        title: targetMapping.en.title,
        abstract: 'Which SDG16+ targets this site shows next to which outcome, with questions to partners. A working note by the editors of this site.',
        body: bodyOf(targetMapping.en.sections),
        pdf: targetMapping.en,
        fileNote: 'Working note, shared with partners.',
      },
      fr: {
        slug: 'cibles-de-l-odd-16-et-resultats-correspondance-de-travail',
        title: targetMapping.fr.title,
        abstract: 'Quelles cibles de l’ODD 16+ ce site rattache à quel résultat, avec des questions aux partenaires. Note de travail de la rédaction de ce site.',
        body: bodyOf(targetMapping.fr.sections),
        pdf: targetMapping.fr,
        fileNote: 'Note de travail, réservée aux partenaires.',
      },
    },
    shared: { type: 'briefingNote', outcomes: allOutcomes },
  },
]

/** Public outputs of the Alliance: summarised in our own words, read where they were published. */
const outputs: SeedDocument<'publications'>[] = [
  {
    ...seeded,
    key: 'military-entrenchment',
    text: {
      en: {
        slug: 'military-entrenchment-in-mali-and-niger',
        title: 'Military Entrenchment in Mali and Niger: Praetorianism in Retrospect',
        abstract: 'A SIPRI policy report on the place of the military in the politics of Mali and Niger, seen over time.',
        body: body(
          p('This policy report of the Stockholm International Peace Research Institute (SIPRI) looks back at praetorianism, the rule or decisive influence of soldiers in politics, in two of the programme’s countries.'),
          p('The full text is on the institute’s site: ', link('SIPRI policy report, 2024', 'https://sipri.org/publications/2024/policy-reports/military-entrenchment-mali-and-niger-praetorianism-retrospect'), '.'),
        ),
      },
      fr: {
        slug: 'l-emprise-militaire-au-mali-et-au-niger',
        title: 'L’emprise militaire au Mali et au Niger : retour sur le prétorianisme',
        abstract: 'Un rapport d’orientation du SIPRI sur la place des militaires dans la vie politique du Mali et du Niger, vue dans la durée.',
        body: body(
          p('Ce rapport d’orientation de l’Institut international de recherche sur la paix de Stockholm (SIPRI) revient sur le prétorianisme, c’est-à-dire le pouvoir ou l’influence décisive des militaires en politique, dans deux pays du programme.'),
          p('Le texte intégral se trouve sur le site de l’institut, sous le titre ', link('« Military Entrenchment in Mali and Niger: Praetorianism in Retrospect » (en anglais)', 'https://sipri.org/publications/2024/policy-reports/military-entrenchment-mali-and-niger-praetorianism-retrospect'), ' (2024). Le titre français donné ici est le nôtre.'),
        ),
      },
    },
    shared: {
      type: 'report',
      date: '2024',
      organisations: [ref('organisations', 'sipri')],
      countries: [ref('countries', 'mali'), ref('countries', 'niger')],
      sourceUrl: 'https://sipri.org/publications/2024/policy-reports/military-entrenchment-mali-and-niger-praetorianism-retrospect',
    },
  },
  {
    ...seeded,
    key: 'perceptions-mali',
    text: {
      en: {
        slug: 'perceptions-of-security-in-mopti-gao-and-timbuktu',
        title: 'Perceptions of security in Mopti, Gao and Timbuktu',
        abstract: 'A study by SIPRI with a Malian research institute: 528 people, in 16 communes and 18 localities, on how they see their own security.',
        body: body(
          p('Before asking what security providers should do differently, one has to know how those whom they serve see them. SIPRI and a Malian research institute put the question to 528 people in Mopti, Gao and Timbuktu, in 16 communes and 18 localities.'),
          p('A sister study covers ', link('Maradi, Tahoua and Tillabéri, in Niger', ref('publications', 'perceptions-niger')), '.'),
          p('Read it among the ', link('publications on the programme’s site', programmePublications), '. The title given here describes the study; it is not that of the original.'),
        ),
      },
      fr: {
        slug: 'perceptions-de-la-securite-a-mopti-gao-et-tombouctou',
        title: 'Perceptions de la sécurité à Mopti, à Gao et à Tombouctou',
        abstract: 'Une enquête du SIPRI et d’un institut de recherche malien : 528 personnes, dans 16 communes et 18 localités, disent comment elles perçoivent leur propre sécurité.',
        body: body(
          p('Avant de demander ce que les prestataires de services de sécurité devraient changer, il faut savoir comment les voient celles et ceux qu’ils servent. Le SIPRI et un institut de recherche malien ont posé la question à 528 personnes de Mopti, de Gao et de Tombouctou, dans 16 communes et 18 localités.'),
          p('Une enquête sœur porte sur ', link('Maradi, Tahoua et Tillabéri, au Niger', ref('publications', 'perceptions-niger')), '.'),
          p('À lire parmi les ', link('publications du site du programme (en anglais)', programmePublications), '. Le titre donné ici décrit l’enquête ; ce n’est pas celui de l’original.'),
        ),
      },
    },
    shared: {
      type: 'report',
      organisations: [ref('organisations', 'sipri')],
      countries: [ref('countries', 'mali')],
      outcomes: [ref('outcomes', 'po1')],
      sourceUrl: programmePublications,
    },
  },
  {
    ...seeded,
    key: 'perceptions-niger',
    text: {
      en: {
        slug: 'perceptions-of-security-in-maradi-tahoua-and-tillaberi',
        title: 'Perceptions of security in Maradi, Tahoua and Tillabéri',
        abstract: 'A study by SIPRI with a Nigerien research institute: 693 people, in 6 communes and 27 localities, on how they see their own security.',
        body: body(
          p('The second of two perceptions studies: SIPRI and a Nigerien research institute asked 693 people in Maradi, Tahoua and Tillabéri, in 6 communes and 27 localities, how they see their own security.'),
          p('The first was carried out in ', link('Mopti, Gao and Timbuktu, in Mali', ref('publications', 'perceptions-mali')), '.'),
          p('Read it among the ', link('publications on the programme’s site', programmePublications), '. The title given here describes the study; it is not that of the original.'),
        ),
      },
      fr: {
        slug: 'perceptions-de-la-securite-a-maradi-tahoua-et-tillaberi',
        title: 'Perceptions de la sécurité à Maradi, à Tahoua et à Tillabéri',
        abstract: 'Une enquête du SIPRI et d’un institut de recherche nigérien : 693 personnes, dans 6 communes et 27 localités, disent comment elles perçoivent leur propre sécurité.',
        body: body(
          p('L’une des deux enquêtes de perception sur la sécurité menées au Sahel : le SIPRI et un institut de recherche nigérien ont demandé à 693 personnes de Maradi, de Tahoua et de Tillabéri, dans 6 communes et 27 localités, comment elles perçoivent leur propre sécurité.'),
          p('L’autre a été menée à ', link('Mopti, à Gao et à Tombouctou, au Mali', ref('publications', 'perceptions-mali')), '.'),
          p('À lire parmi les ', link('publications du site du programme (en anglais)', programmePublications), '. Le titre donné ici décrit l’enquête ; ce n’est pas celui de l’original.'),
        ),
      },
    },
    shared: {
      type: 'report',
      organisations: [ref('organisations', 'sipri')],
      countries: [ref('countries', 'niger')],
      outcomes: [ref('outcomes', 'po1')],
      sourceUrl: programmePublications,
    },
  },
  {
    ...seeded,
    key: 'land-in-bukavu',
    text: {
      en: {
        slug: 'the-political-economy-of-land-in-bukavu',
        title: 'The political economy of land in Bukavu',
        abstract: 'Research by the Rift Valley Institute on land in Bukavu, in the east of the Democratic Republic of the Congo.',
        body: body(
          p('The Rift Valley Institute, one of the three research partners of the Alliance, studied the political economy of land in Bukavu, in South Kivu.'),
          p('Read it on the institute’s site: ', link('riftvalley.net', 'https://riftvalley.net'), '. The title given here describes the research; it is not that of the original.'),
        ),
      },
      fr: {
        slug: 'l-economie-politique-du-foncier-a-bukavu',
        title: 'L’économie politique du foncier à Bukavu',
        abstract: 'Des travaux de recherche du Rift Valley Institute sur le foncier à Bukavu, dans l’est de la République démocratique du Congo.',
        body: body(
          p('Le Rift Valley Institute, l’un des trois partenaires de recherche de l’Alliance, a étudié l’économie politique du foncier à Bukavu, au Sud-Kivu.'),
          p('À lire sur le site de l’institut : ', link('riftvalley.net (en anglais)', 'https://riftvalley.net'), '. Le titre donné ici décrit ces travaux ; ce n’est pas celui de l’original.'),
        ),
      },
    },
    shared: {
      type: 'report',
      organisations: [ref('organisations', 'rvi')],
      countries: [ref('countries', 'drc')],
      outcomes: [ref('outcomes', 'po2')],
      sourceUrl: 'https://riftvalley.net',
    },
  },
  {
    ...seeded,
    key: 'vvi-research',
    text: {
      en: {
        slug: 'land-livestock-and-legal-identity',
        title: 'Land, livestock and legal identity: research by the Van Vollenhoven Institute',
        abstract: 'Three subjects on which the institute worked for the Alliance: land justice in South Sudan, and the law on livestock and legal identity in the Democratic Republic of the Congo.',
        body: body(
          h2('South Sudan'),
          p('Land justice.'),
          h2('Democratic Republic of the Congo'),
          p('The law on livestock; legal identity, the subject of SDG target 16.9.'),
          h2('Where to read it'),
          p('On the site of Leiden University: ', link('Just Future', 'https://www.universiteitleiden.nl/en/research/research-projects/law/just-future'), '.'),
        ),
      },
    },
    shared: {
      type: 'report',
      organisations: [ref('organisations', 'vvi')],
      countries: [ref('countries', 'south-sudan'), ref('countries', 'drc')],
      outcomes: [ref('outcomes', 'po2')],
      sourceUrl: 'https://www.universiteitleiden.nl/en/research/research-projects/law/just-future',
    },
  },
]

export const publications: SeedDocument<'publications'>[] = [...editions, ...outputs]
