import type { PerLanguage } from '../../i18n/languages'
import type { TypesetDocument } from '../../files/typeset'
import { assumptionsSource, clientSite, conditions, impact, outcomeStatements, outcomeTitles, workingTranslation } from './wording'

/** An edition of this site’s text. The original narrative was not at hand, and this does not stand in for it. */
export const theoryOfChange: PerLanguage<TypesetDocument> = {
  en: {
    language: 'en',
    title: 'Theory of Change',
    fullTitle: 'Theory of Change of the Just Future programme',
    subtitle: 'How the Just Future programme expected change to come about, 2021–2025',
    edition: 'An edition made from the text of the “Just Future” site. It is not the original full narrative of the Theory of Change.',
    sections: [
      {
        heading: 'About this edition',
        blocks: [
          { kind: 'paragraph', text: 'A theory of change says how, and why, a programme expects its work to lead to the change that it seeks. The Just Future Alliance wrote one, in English and in French. That document is the reference.' },
          { kind: 'paragraph', text: 'This edition is not that document. It sets out, briefly enough to be read on a phone and printed, what the Alliance and its members have made public about it. The outcomes and the impact are given word for word, from the programme’s page on the site of the African Security Sector Network (ASSN). All else is a summary.' },
        ],
      },
      {
        heading: 'The starting point',
        blocks: [
          { kind: 'paragraph', text: 'Just Future sought to strengthen the capacity of civil society organisations (CSOs) in six fragile and conflict-affected countries, and to enable their collective action towards more inclusive and peaceful societies. The six countries were Afghanistan, Burundi, the Democratic Republic of the Congo, Mali, Niger and South Sudan. The programme also worked at the regional and global level.' },
          { kind: 'paragraph', text: 'At the centre stand the most excluded constituencies: the groups of people whom security does not reach, to whom courts are closed, and without whom decisions are taken. The programme did not set out to act in their place. It set out to help them act together.' },
        ],
      },
      {
        heading: 'Four assumptions',
        blocks: [
          { kind: 'paragraph', text: 'The reasoning begins with “if”. It makes four assumptions; the fourth carries no number in the source. A duty-bearer is the state, or a body acting for it, that must by law respect people’s rights.' },
          { kind: 'list', items: conditions.en },
          { kind: 'paragraph', text: 'The source summarised here sets out these conditions. It does not give the sentence that begins with “then”, and this edition does not invent one. What the programme expected to follow is what it stated as its three outcomes and its long-term impact.' },
        ],
      },
      {
        heading: 'Three programme outcomes',
        blocks: [
          { kind: 'nested', heading: `PO1. ${outcomeTitles.PO1.en}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO1.en }] },
          { kind: 'nested', heading: `PO2. ${outcomeTitles.PO2.en}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO2.en }] },
          { kind: 'nested', heading: `PO3. ${outcomeTitles.PO3.en}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO3.en }] },
          { kind: 'paragraph', text: 'The three belong together. People who feel safe can go to law; people whose rights are upheld can take part in decisions; and decisions in which they have a part shape the security and the justice that they are given.' },
        ],
      },
      {
        heading: 'The long-term impact',
        blocks: [
          { kind: 'quote', text: impact.en },
          { kind: 'paragraph', text: 'SDG16+ is Goal 16 of the 2030 Agenda for Sustainable Development (peace, justice and strong institutions) together with those targets of seven other goals that belong to it: 36 targets in all.' },
        ],
      },
      {
        heading: 'The organisations of the Alliance',
        blocks: [
          { kind: 'paragraph', text: 'The Alliance consisted of a consortium of six, with three research partners and a network partner. The Ministry of Foreign Affairs of the Netherlands funded the programme.' },
          { kind: 'nested', heading: 'Consortium', blocks: [{ kind: 'list', items: ['Cordaid, lead', 'African Security Sector Network (ASSN)', 'Women’s International Peace Centre (WIPC)', 'West Africa Network for Peacebuilding (WANEP)', 'The Liaison Office Afghanistan (TLO)', 'Search for Common Ground'] }] },
          { kind: 'nested', heading: 'Research partners', blocks: [{ kind: 'list', items: ['Stockholm International Peace Research Institute (SIPRI)', 'Rift Valley Institute (RVI)', 'Van Vollenhoven Institute of Leiden University (VVI)'] }] },
          { kind: 'nested', heading: 'Network partner', blocks: [{ kind: 'list', items: ['Civil Society Platform for Peacebuilding and Statebuilding (CSPPS)'] }] },
        ],
      },
    ],
    sourceNote: `Sources: the programme’s page on the site of ASSN (${clientSite}) for the outcomes and the impact; the project page of Search for Common Ground (${assumptionsSource}) for the assumptions.`,
  },
  fr: {
    language: 'fr',
    title: 'Théorie du changement',
    fullTitle: 'Théorie du changement du programme Just Future',
    subtitle: 'Comment le programme Just Future concevait le changement, 2021–2025',
    notice: workingTranslation,
    edition: 'Édition établie à partir des textes du site « Just Future ». Elle n’est pas le texte narratif complet d’origine de la théorie du changement.',
    sections: [
      {
        heading: 'À propos de cette édition',
        blocks: [
          { kind: 'paragraph', text: 'Une théorie du changement dit comment, et pourquoi, un programme pense que son travail mènera au changement recherché. L’Alliance Just Future en a écrit une, en anglais et en français. C’est ce document qui fait référence.' },
          { kind: 'paragraph', text: 'Cette édition n’est pas ce document. Elle expose, dans un format qui se lit sur un téléphone et s’imprime, ce que l’Alliance et ses membres en ont rendu public. Le texte anglais des résultats et de l’impact est repris mot pour mot de la page que le Réseau africain du secteur de la sécurité (ASSN) consacre au programme ; leur version française est une proposition, à comparer avec le texte français de référence. Le reste est un résumé.' },
        ],
      },
      {
        heading: 'Le point de départ',
        blocks: [
          { kind: 'paragraph', text: 'Le programme Just Future visait à renforcer les capacités des organisations de la société civile (OSC) dans six pays fragiles et touchés par un conflit, et à favoriser leur action collective en faveur de sociétés plus inclusives et plus pacifiques. Ces six pays étaient l’Afghanistan, le Burundi, le Mali, le Niger, la République démocratique du Congo et le Soudan du Sud. Le programme agissait aussi aux niveaux régional et mondial.' },
          { kind: 'paragraph', text: 'Au centre se trouvent les groupes de population les plus exclus : celles et ceux que la sécurité n’atteint pas, à qui la justice reste fermée et sans qui les décisions se prennent. Le programme ne prétendait pas agir à leur place. Il voulait les aider à agir ensemble.' },
        ],
      },
      {
        heading: 'Quatre hypothèses',
        blocks: [
          { kind: 'paragraph', text: 'Le raisonnement commence par « si ». Il pose quatre hypothèses ; la quatrième ne porte pas de numéro dans la source.' },
          { kind: 'list', items: conditions.fr },
          { kind: 'paragraph', text: 'La source résumée ici énonce ces conditions. Elle ne donne pas la phrase qui commencerait par « alors », et cette édition n’en invente pas. Ce que le programme attendait de la suite, ce sont les trois résultats et l’impact à long terme qu’il a formulés.' },
        ],
      },
      {
        heading: 'Trois résultats du programme',
        blocks: [
          { kind: 'nested', heading: `PO1. ${outcomeTitles.PO1.fr}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO1.fr }] },
          { kind: 'nested', heading: `PO2. ${outcomeTitles.PO2.fr}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO2.fr }] },
          { kind: 'nested', heading: `PO3. ${outcomeTitles.PO3.fr}`, blocks: [{ kind: 'paragraph', text: outcomeStatements.PO3.fr }] },
          { kind: 'paragraph', text: 'Les trois vont ensemble. Qui vit en sécurité peut s’adresser à la justice ; qui voit ses droits respectés peut prendre part aux décisions ; et les décisions auxquelles chacun prend part façonnent la sécurité et la justice qui lui sont rendues.' },
        ],
      },
      {
        heading: 'L’impact à long terme',
        blocks: [
          { kind: 'quote', text: impact.fr },
          { kind: 'paragraph', text: 'L’ODD 16+ désigne l’objectif 16 du Programme de développement durable à l’horizon 2030 (paix, justice et institutions efficaces) et les cibles de sept autres objectifs qui s’y rattachent, soit 36 cibles en tout.' },
        ],
      },
      {
        heading: 'Les organisations de l’Alliance',
        blocks: [
          { kind: 'paragraph', text: 'L’Alliance se composait d’un consortium de six membres, de trois partenaires de recherche et d’un partenaire réseau. Le ministère des Affaires étrangères des Pays-Bas finançait le programme.' },
          { kind: 'nested', heading: 'Consortium', blocks: [{ kind: 'list', items: ['Cordaid, chef de file', 'Réseau africain du secteur de la sécurité (ASSN)', 'Women’s International Peace Centre (WIPC)', 'Réseau ouest-africain pour l’édification de la paix (WANEP)', 'The Liaison Office Afghanistan (TLO)', 'Search for Common Ground'] }] },
          { kind: 'nested', heading: 'Partenaires de recherche', blocks: [{ kind: 'list', items: ['Institut international de recherche sur la paix de Stockholm (SIPRI)', 'Rift Valley Institute (RVI)', 'Institut Van Vollenhoven de l’université de Leyde (VVI)'] }] },
          { kind: 'nested', heading: 'Partenaire réseau', blocks: [{ kind: 'list', items: ['Plateforme de la société civile pour la consolidation de la paix et le renforcement de l’État (CSPPS)'] }] },
        ],
      },
    ],
    sourceNote: `Sources : la page consacrée au programme sur le site de l’ASSN (${clientSite}) pour les résultats et l’impact ; la page de Search for Common Ground (${assumptionsSource}) pour les hypothèses.`,
  },
}
