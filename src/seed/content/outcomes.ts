import { body, h2, link, p } from '../richText'
import { ref } from '../references'
import type { SeedDocument } from '../types'
import { targetsOf } from './targets'
import { outcomeStatements, outcomeTitles, programmeFront } from './wording'

export const outcomes: SeedDocument<'outcomes'>[] = [
  {
    key: 'po1',
    lead: 'en',
    exposure: 'public',
    frenchConfidence: 'review',
    live: true,
    text: {
      en: {
        slug: 'people-centred-security',
        title: outcomeTitles.PO1.en,
        statement: outcomeStatements.PO1.en,
        targets: targetsOf('PO1', 'en'),
        body: body(
          h2('What this outcome is about'),
          p('The first outcome starts from what people themselves need in order to be safe. It concerns everyone who provides security, and asks whether they listen, whether they answer for what they do, and whether their protection reaches those whom it usually passes by.'),
          h2('Who worked on it'),
          p('The ', link('African Security Sector Network', ref('organisations', 'assn')), ' concentrated largely on this outcome, in three lines of work: training and capacity strengthening, research, and advocacy. It did so in South Sudan, the Democratic Republic of the Congo, Mali and Niger, and at the regional level.'),
          p('The perceptions studies in ', link('Mali', ref('publications', 'perceptions-mali')), ' and ', link('Niger', ref('publications', 'perceptions-niger')), ' asked people how they see security where they live.'),
        ),
      },
      fr: {
        slug: 'securite-centree-sur-les-personnes',
        title: outcomeTitles.PO1.fr,
        statement: outcomeStatements.PO1.fr,
        targets: targetsOf('PO1', 'fr'),
        body: body(
          h2('L’objet de ce résultat'),
          p('Le premier résultat part des besoins des personnes elles-mêmes pour vivre en sécurité. Il porte sur l’ensemble des prestataires de services de sécurité et pose trois questions : sont-ils à l’écoute, rendent-ils compte de leur action, leur protection atteint-elle celles et ceux qu’elle oublie d’ordinaire ?'),
          h2('Qui y a travaillé'),
          p('Le ', link('Réseau africain du secteur de la sécurité (ASSN)', ref('organisations', 'assn')), ' s’est consacré pour l’essentiel à ce résultat, selon trois axes de travail : formation et renforcement des capacités, recherche, plaidoyer. Il l’a fait au Soudan du Sud, en République démocratique du Congo, au Mali et au Niger, ainsi qu’au niveau régional.'),
          p('Les enquêtes de perception menées au ', link('Mali', ref('publications', 'perceptions-mali')), ' et au ', link('Niger', ref('publications', 'perceptions-niger')), ' ont demandé à la population comment elle perçoit la sécurité, là où elle vit.'),
        ),
      },
    },
    shared: { code: 'PO1', order: 1 },
  },
  {
    key: 'po2',
    lead: 'en',
    exposure: 'public',
    frenchConfidence: 'review',
    live: true,
    text: {
      en: {
        slug: 'access-to-justice',
        title: outcomeTitles.PO2.en,
        statement: outcomeStatements.PO2.en,
        targets: targetsOf('PO2', 'en'),
        body: body(
          h2('What this outcome is about'),
          p('Many disputes are settled close to home, and by no means always in a court. The second outcome therefore speaks of diverse pathways to justice: courts, but also customary and informal justice, mediation and legal aid. What counts is whether the most excluded can use them, and obtain redress.'),
          h2('Research behind it'),
          p('Researchers looked at places where justice touches daily life: land in South Sudan, the law on livestock and legal identity in the Democratic Republic of the Congo (', link('Van Vollenhoven Institute', ref('publications', 'vvi-research')), '), and the political economy of land in Bukavu (', link('Rift Valley Institute', ref('publications', 'land-in-bukavu')), ').'),
        ),
      },
      fr: {
        slug: 'acces-a-la-justice',
        title: outcomeTitles.PO2.fr,
        statement: outcomeStatements.PO2.fr,
        targets: targetsOf('PO2', 'fr'),
        body: body(
          h2('L’objet de ce résultat'),
          p('Bien des différends se règlent près de chez soi, et pas toujours devant un tribunal. Le deuxième résultat parle donc de diverses voies d’accès à la justice : les tribunaux, mais aussi la justice coutumière et informelle, la médiation, l’aide juridique. L’essentiel est de savoir si les groupes de population les plus exclus peuvent s’en saisir et obtenir réparation.'),
          h2('Les recherches menées'),
          p('Des équipes de recherche ont étudié des domaines où la justice touche à la vie quotidienne : la terre au Soudan du Sud, le droit de l’élevage et l’identité juridique en République démocratique du Congo (', link('Institut Van Vollenhoven', ref('organisations', 'vvi')), '), ainsi que l’économie politique du foncier à Bukavu (', link('Rift Valley Institute', ref('publications', 'land-in-bukavu')), ').'),
        ),
      },
    },
    shared: { code: 'PO2', order: 2 },
  },
  {
    key: 'po3',
    lead: 'en',
    exposure: 'public',
    frenchConfidence: 'review',
    live: true,
    text: {
      en: {
        slug: 'inclusive-political-decision-making',
        title: outcomeTitles.PO3.en,
        statement: outcomeStatements.PO3.en,
        targets: targetsOf('PO3', 'en'),
        body: body(
          h2('What this outcome is about'),
          p('Security and justice depend on decisions taken elsewhere: in councils, in parliaments, at the table where a peace agreement is negotiated. The third outcome is about who sits there. It speaks of people negotiating collectively, of a civic space wide enough for them to do so, and of respect for human rights.'),
          h2('One example'),
          p('In Burundi, the programme’s own account tells of ', link('women and the councils of hill notables', ref('updates', 'hill-councils')), '.'),
          p('More accounts of this kind are on the programme’s site: ', link('justfuturealliance.org', programmeFront.en), '.'),
        ),
      },
      fr: {
        slug: 'prise-de-decision-politique-inclusive',
        title: outcomeTitles.PO3.fr,
        statement: outcomeStatements.PO3.fr,
        targets: targetsOf('PO3', 'fr'),
        body: body(
          h2('L’objet de ce résultat'),
          p('La sécurité et la justice dépendent de décisions prises ailleurs : dans les conseils, dans les parlements, à la table où se négocie un accord de paix. Le troisième résultat demande qui y siège. Il parle de négociation collective, d’un espace civique assez large pour la permettre et du respect des droits humains.'),
          h2('Un exemple'),
          p('Au Burundi, un récit publié par le programme évoque ', link('les femmes et les conseils des notables de la colline', ref('updates', 'hill-councils')), '.'),
          p('D’autres récits de ce genre se trouvent sur le site du programme : ', link('justfuturealliance.org', programmeFront.fr), '.'),
        ),
      },
    },
    shared: { code: 'PO3', order: 3 },
  },
]
