import { body, h2, link, p } from '../richText'
import { ref } from '../references'
import type { SeedDocument } from '../types'
import { programmeFront } from './wording'

const seeded = { lead: 'en', exposure: 'public', frenchConfidence: 'review', live: true } as const

export const updates: SeedDocument<'updates'>[] = [
  {
    ...seeded,
    key: 'programme-ends',
    text: {
      en: {
        slug: 'just-future-comes-to-its-end',
        title: 'Just Future comes to its end',
        summary: 'The programme closed on 31 December 2025. Its Theory of Change and its public outputs can still be reached from here.',
        body: body(
          p('Just Future ended on 31 December 2025. It had begun in 2021, and had brought together a consortium of six organisations, three research partners and a network partner, in six countries and at the regional and global level.'),
          h2('What remains'),
          p('The three ', link('outcomes', ref('outcomes', 'po1')), ' that the programme worked towards are set out on this site. Its account of how change comes about, the ', link('Theory of Change', ref('publications', 'theory-of-change')), ', can be read and downloaded here in English and in French, as editions of the text of this site.'),
          p('Facts on this site carry their dates. A page that speaks of a partner, a membership or a map says when that was so.'),
        ),
      },
      fr: {
        slug: 'le-programme-just-future-s-acheve',
        title: 'Le programme Just Future s’achève',
        summary: 'Le programme a pris fin le 31 décembre 2025. Sa théorie du changement et ses travaux publics restent accessibles depuis ce site.',
        body: body(
          p('Le programme Just Future s’est achevé le 31 décembre 2025. Commencé en 2021, il avait réuni un consortium de six organisations, trois partenaires de recherche et un partenaire réseau, dans six pays et aux niveaux régional et mondial.'),
          h2('Ce qui demeure'),
          p('Les trois ', link('résultats', ref('outcomes', 'po1')), ' que visait le programme sont exposés sur ce site. La façon dont il concevait le changement, sa ', link('théorie du changement', ref('publications', 'theory-of-change')), ', se lit et se télécharge ici en français et en anglais, dans des éditions établies à partir des textes de ce site.'),
          p('Les faits rapportés sur ce site sont datés. Une page qui parle d’un partenaire, d’une appartenance ou d’une carte dit à quelle époque cela valait.'),
        ),
      },
    },
    shared: { date: '2025-12-31', outcomes: [ref('outcomes', 'po1'), ref('outcomes', 'po2'), ref('outcomes', 'po3')], publications: [ref('publications', 'theory-of-change')] },
  },
  {
    ...seeded,
    key: 'leaving-ecowas',
    text: {
      en: {
        slug: 'mali-and-niger-leave-ecowas',
        title: 'Mali and Niger leave ECOWAS',
        summary: 'On 29 January 2025 two of the six programme countries left the Economic Community of West African States.',
        body: body(
          p('Mali and Niger left the Economic Community of West African States (ECOWAS) on 29 January 2025. A transition ran until 29 July 2025. Together with Burkina Faso, the two countries form the Alliance of Sahel States.'),
          p('For the programme this was more than a change on paper: ECOWAS was one of the three regional economic communities with which the ', link('African Security Sector Network', ref('organisations', 'assn')), ' worked, and both countries belonged to it when the programme began.'),
          p('The pages on ', link('Mali', ref('countries', 'mali')), ' and ', link('Niger', ref('countries', 'niger')), ' show the membership with its end date. Source: press reports of the 66th ECOWAS summit.'),
        ),
      },
      fr: {
        slug: 'le-mali-et-le-niger-se-retirent-de-la-cedeao',
        title: 'Le Mali et le Niger se retirent de la CEDEAO',
        summary: 'Le 29 janvier 2025, deux des six pays du programme ont quitté la Communauté économique des États de l’Afrique de l’Ouest.',
        body: body(
          p('Le Mali et le Niger se sont retirés de la Communauté économique des États de l’Afrique de l’Ouest (CEDEAO) le 29 janvier 2025. Une période de transition a couru jusqu’au 29 juillet 2025. Avec le Burkina Faso, les deux pays forment l’Alliance des États du Sahel.'),
          p('Pour le programme, ce n’était pas un simple changement sur le papier : la CEDEAO était l’une des trois communautés économiques régionales avec lesquelles travaillait le ', link('Réseau africain du secteur de la sécurité', ref('organisations', 'assn')), ', et les deux pays en faisaient partie au début du programme.'),
          p('Les pages consacrées au ', link('Mali', ref('countries', 'mali')), ' et au ', link('Niger', ref('countries', 'niger')), ' indiquent cette appartenance avec sa date de fin. Source : articles de presse sur le 66ᵉ sommet de la CEDEAO.'),
        ),
      },
    },
    shared: { date: '2025-01-29', countries: [ref('countries', 'mali'), ref('countries', 'niger')], organisations: [ref('organisations', 'ecowas'), ref('organisations', 'assn')] },
  },
  {
    ...seeded,
    key: 'hill-councils',
    text: {
      en: {
        slug: 'women-and-burundis-councils-of-hill-notables',
        title: 'Women and Burundi’s councils of hill notables',
        summary: 'An account on the programme’s site looks at women and the councils of hill notables, one of the closest places where Burundians meet justice.',
        body: body(
          p('Not every road to justice leads to a courtroom. In Burundi, councils of hill notables hear the disputes of the people of their hill.'),
          p('The Just Future Alliance published an account, written from the work of a Burundian partner, of women and these councils. It touches two of the programme’s outcomes at once: ', link('access to justice', ref('outcomes', 'po2')), ', and ', link('who takes part in decisions', ref('outcomes', 'po3')), '.'),
          p('Source: ', link('justfuturealliance.org', programmeFront.en), '.'),
        ),
      },
      fr: {
        slug: 'les-femmes-et-les-conseils-des-notables-de-la-colline',
        title: 'Les femmes et les conseils des notables de la colline au Burundi',
        summary: 'Un récit publié sur le site du programme porte sur les femmes et les conseils des notables de la colline, l’un des lieux où la justice est le plus proche des Burundaises et des Burundais.',
        body: body(
          p('Les voies d’accès à la justice ne mènent pas toutes au tribunal. Au Burundi, les conseils des notables de la colline entendent les différends des habitants de leur colline.'),
          p('L’Alliance Just Future a publié un récit, issu du travail d’un partenaire burundais, sur les femmes et ces conseils. Il touche à deux résultats du programme à la fois : ', link('l’accès à la justice', ref('outcomes', 'po2')), ' et ', link('la participation aux décisions', ref('outcomes', 'po3')), '.'),
          p('Source : ', link('justfuturealliance.org', programmeFront.fr), '.'),
        ),
      },
    },
    shared: { countries: [ref('countries', 'burundi')], outcomes: [ref('outcomes', 'po2'), ref('outcomes', 'po3')] },
  },
  {
    ...seeded,
    key: 'perceptions-sahel',
    text: {
      en: {
        slug: 'local-perceptions-of-insecurity-in-the-sahel',
        title: 'How people in the Sahel see their own security',
        summary: 'In April 2022 the Alliance published an article on local perceptions of security and insecurity in the Sahel.',
        body: body(
          p('What does it mean to be safe, and who provides safety? The answer depends on where one stands, and on whether anyone asks. On 12 April 2022 the Just Future Alliance published an article on the way people in the Sahel perceive security and insecurity.'),
          p('Two perceptions studies take up the same question: one in ', link('Mali', ref('publications', 'perceptions-mali')), ', with 528 people asked, and one in ', link('Niger', ref('publications', 'perceptions-niger')), ', with 693.'),
          p('Read the article: ', link('Local Perceptions of (In)security in the Sahel', 'https://justfuturealliance.org/2022/04/12/local-perceptions-of-insecurity-in-the-sahel'), '.'),
        ),
      },
      fr: {
        slug: 'perceptions-locales-de-la-securite-au-sahel',
        title: 'Comment les populations du Sahel perçoivent leur sécurité',
        summary: 'En avril 2022, l’Alliance a publié un article sur les perceptions locales de la sécurité et de l’insécurité au Sahel.',
        body: body(
          p('Qu’est-ce qu’être en sécurité, et qui l’assure ? La réponse dépend de l’endroit où l’on vit ; encore faut-il que la question soit posée. Le 12 avril 2022, l’Alliance Just Future a publié un article sur la façon dont les populations du Sahel perçoivent la sécurité et l’insécurité.'),
          p('Deux enquêtes de perception sur la sécurité reprennent la même question : l’une au ', link('Mali', ref('publications', 'perceptions-mali')), ', auprès de 528 personnes, l’autre au ', link('Niger', ref('publications', 'perceptions-niger')), ', auprès de 693.'),
          p('Lire l’article : ', link('« Local Perceptions of (In)security in the Sahel » (en anglais)', 'https://justfuturealliance.org/2022/04/12/local-perceptions-of-insecurity-in-the-sahel'), '.'),
        ),
      },
    },
    shared: {
      date: '2022-04-12',
      countries: [ref('countries', 'mali'), ref('countries', 'niger')],
      outcomes: [ref('outcomes', 'po1')],
      organisations: [ref('organisations', 'sipri')],
      publications: [ref('publications', 'perceptions-mali'), ref('publications', 'perceptions-niger')],
      sourceUrl: 'https://justfuturealliance.org/2022/04/12/local-perceptions-of-insecurity-in-the-sahel',
    },
  },
  {
    ...seeded,
    key: 'future-for-malians',
    text: {
      en: {
        slug: 'a-just-future-for-malians',
        title: 'A story from Mali, told by Cordaid',
        summary: 'Cordaid has published a story about the programme in Mali: “A Just Future for Malians”.',
        body: body(
          p('The lead of the consortium, ', link('Cordaid', ref('organisations', 'cordaid')), ', tells of the programme in ', link('Mali', ref('countries', 'mali')), ' in a story on its own site, under the title “A Just Future for Malians”.'),
          p('Read it on Cordaid’s site: ', link('A Just Future for Malians', 'https://www.cordaid.org/en/story/a-just-future-for-malians'), '.'),
        ),
      },
      fr: {
        slug: 'un-recit-du-mali-par-cordaid',
        title: 'Un récit du Mali, par Cordaid',
        summary: 'Cordaid a publié un récit sur le programme au Mali, sous le titre « A Just Future for Malians ».',
        body: body(
          p('Chef de file du consortium, ', link('Cordaid', ref('organisations', 'cordaid')), ' raconte le programme au ', link('Mali', ref('countries', 'mali')), ' dans un récit publié sur son propre site, sous le titre « A Just Future for Malians ».'),
          p('À lire sur le site de Cordaid : ', link('« A Just Future for Malians » (en anglais)', 'https://www.cordaid.org/en/story/a-just-future-for-malians'), '.'),
        ),
      },
    },
    shared: {
      countries: [ref('countries', 'mali')],
      organisations: [ref('organisations', 'cordaid')],
      sourceUrl: 'https://www.cordaid.org/en/story/a-just-future-for-malians',
    },
  },
  {
    key: 'malian-press',
    lead: 'fr',
    exposure: 'public',
    frenchConfidence: 'high',
    live: true,
    text: {
      fr: {
        slug: 'la-presse-malienne-presente-le-programme',
        title: 'La presse malienne présente le programme Just Future',
        summary: 'En 2021, malijet.com a présenté le programme aux lecteurs maliens, et donné en français les termes de son impact à long terme.',
        body: body(
          p('L’année de son lancement, le programme Just Future a été présenté aux lecteurs maliens par malijet.com, notamment le 3 juillet 2021. Le site a donné en français les termes de l’impact à long terme : « l’amélioration de l’accessibilité, de la réactivité et de la redevabilité des institutions de sécurité et de justice ».'),
          p('Un second article ajoutait que le programme « s’appuie sur la mobilisation de la société civile pour une action collective et un plaidoyer » en faveur de l’ODD 16+.'),
          p('Ces deux citations ont servi de point de départ au texte français de ce site, qui reste à comparer avec le texte français de la ', link('théorie du changement', ref('publications', 'theory-of-change')), '.'),
        ),
      },
    },
    shared: { date: '2021-07-03', countries: [ref('countries', 'mali')] },
  },
]
