import { body, h2, link, p } from '../richText'
import { ref } from '../references'
import type { SeedDocument } from '../types'
import { assumptions, assumptionsSource, impact, programmeSite } from './wording'

export const programme: SeedDocument<'programme'> = {
  key: 'programme',
  lead: 'en',
  frenchConfidence: 'review',
  live: true,
  text: {
    en: {
      slug: 'just-future',
      title: 'Just Future',
      tagline: 'Civil society for security, justice and peace, in six fragile countries',
      summary: 'From 2021 to 31 December 2025, Just Future strengthened the capacity of civil society organisations in six fragile and conflict-affected countries, and enabled their collective action towards more inclusive and peaceful societies.',
      impact: impact.en,
      assumptions: assumptions.en.map((text) => ({ text })),
      body: body(
        h2('What Just Future set out to do'),
        p('Just Future was a programme of the Just Future Alliance: a consortium of six established civil society organisations (CSOs) and networks from the Global North and South, led by ', link('Cordaid', ref('organisations', 'cordaid')), ', with three research partners and one network partner. It began in 2021 and ended on 31 December 2025.'),
        p('It worked in Afghanistan, Burundi, the Democratic Republic of the Congo, Mali, Niger and South Sudan, and at the regional and global level. Much of its inspiration came from SDG16+: Goal 16 of the 2030 Agenda, on peace, justice and strong institutions, together with the targets of other goals that belong to it.'),
        p('The ', link('Ministry of Foreign Affairs of the Netherlands', ref('organisations', 'mfa-nl')), ' funded it, as a strategic partnership under “Power of Voices”.'),
        h2('How the change was meant to come about'),
        p('The Theory of Change rests on four assumptions. The page “Theory of Change” of this site sets them out, summarised from the ', link('project page of Search for Common Ground', assumptionsSource), '. The programme stated what it expected to follow as three outcomes, which together contribute to its long-term impact.'),
      ),
    },
    fr: {
      slug: 'just-future',
      title: 'Just Future',
      tagline: 'La société civile pour la sécurité, la justice et la paix, dans six pays fragiles',
      summary: 'De 2021 au 31 décembre 2025, le programme Just Future a renforcé les capacités des organisations de la société civile dans six pays fragiles et touchés par un conflit, et favorisé leur action collective en faveur de sociétés plus inclusives et plus pacifiques.',
      impact: impact.fr,
      assumptions: assumptions.fr.map((text) => ({ text })),
      body: body(
        h2('Ce que visait le programme'),
        p('Just Future était le programme de l’Alliance Just Future (« pour un avenir juste ») : un consortium de six organisations de la société civile (OSC) et réseaux reconnus des pays du Nord et du Sud, dont ', link('Cordaid', ref('organisations', 'cordaid')), ' était chef de file, avec trois partenaires de recherche et un partenaire réseau. Il a commencé en 2021 et s’est achevé le 31 décembre 2025.'),
        p('Il s’est déployé en Afghanistan, au Burundi, en République démocratique du Congo, au Mali, au Niger et au Soudan du Sud, ainsi qu’aux niveaux régional et mondial. Il s’inspirait largement de l’ODD 16+ : l’objectif 16 du Programme de développement durable à l’horizon 2030, consacré à la paix, à la justice et à des institutions efficaces, et les cibles d’autres objectifs qui s’y rattachent.'),
        p('Le ', link('ministère des Affaires étrangères des Pays-Bas', ref('organisations', 'mfa-nl')), ' l’a financé, sous la forme d’un partenariat stratégique « Power of Voices ».'),
        h2('Comment le changement devait se produire'),
        p('La théorie du changement repose sur quatre hypothèses. La page « Théorie du changement » de ce site les expose, résumées d’après la ', link('page de Search for Common Ground consacrée au programme (en anglais)', assumptionsSource), '. Ce que le programme en attendait, il l’a formulé en trois résultats, qui contribuent ensemble à son impact à long terme.'),
      ),
    },
  },
  shared: {
    start: '2021',
    end: '2025-12-31',
    website: programmeSite,
    funder: ref('organisations', 'mfa-nl'),
    lead: ref('organisations', 'cordaid'),
  },
}
