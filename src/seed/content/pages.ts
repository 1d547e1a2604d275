import type { PageBlock } from '../../domain/content'
import { body, h2, h3, link, p, ul, type BlockNode, type SeedRichText } from '../richText'
import { ref } from '../references'
import type { SeedDocument } from '../types'
import { clientSite, programmeFront } from './wording'

const prose = (...blocks: BlockNode[]): { blockType: 'prose'; body: SeedRichText } => ({ blockType: 'prose', body: body(...blocks) })

const callout = (heading: string, ...blocks: BlockNode[]): { blockType: 'callout'; heading: string; body: SeedRichText } => ({
  blockType: 'callout', heading, body: body(...blocks),
})

type Listing = Extract<PageBlock, { blockType: 'listing' }>

const listing = (of: Listing['of'], heading?: string): Listing => ({ blockType: 'listing', of, ...(heading && { heading }) })

const seeded = { lead: 'en', exposure: 'public', frenchConfidence: 'review', live: true, shared: {} } as const

export const pages: SeedDocument<'pages'>[] = [
  {
    ...seeded,
    key: 'about',
    text: {
      en: {
        slug: 'about',
        title: 'About the programme',
        summary: 'What Just Future was, who ran it, and how this site is made.',
        body: [
          prose(
            h2('The programme'),
            p('Just Future sought to strengthen the capacity of civil society organisations in six fragile and conflict-affected countries, and to enable their collective action towards more inclusive and peaceful societies. It began in 2021 and ended on 31 December 2025.'),
            p('The Just Future Alliance ran it: a consortium of six organisations led by ', link('Cordaid', ref('organisations', 'cordaid')), ', three research partners and a network partner. The ', link('Ministry of Foreign Affairs of the Netherlands', ref('organisations', 'mfa-nl')), ' funded it.'),
          ),
          listing('outcomes', 'Three outcomes'),
          listing('countries', 'Six countries'),
          prose(
            h2('How this site is made'),
            p('English and French have the same standing here. A text is written first in one of the two, then translated into the other. What has not been translated yet says so, and offers the original.'),
            p('Facts carry their dates and their sources. Some of the French on this site has not yet been reviewed by the programme; such pages say so.'),
          ),
          callout(
            'What this site leaves out',
            p('Several of the six countries are dangerous for civil society. This site names no member of staff, and for Afghanistan no place below the level of the country.'),
          ),
        ],
      },
      fr: {
        slug: 'a-propos',
        title: 'À propos du programme',
        summary: 'Ce qu’était le programme Just Future, qui le menait, et comment ce site est fait.',
        body: [
          prose(
            h2('Le programme'),
            p('Le programme Just Future visait à renforcer les capacités des organisations de la société civile dans six pays fragiles et touchés par un conflit, et à favoriser leur action collective en faveur de sociétés plus inclusives et plus pacifiques. Il a commencé en 2021 et s’est achevé le 31 décembre 2025.'),
            p('Il était mené par l’Alliance Just Future : un consortium de six organisations, dont ', link('Cordaid', ref('organisations', 'cordaid')), ' était chef de file, trois partenaires de recherche et un partenaire réseau. Le ', link('ministère des Affaires étrangères des Pays-Bas', ref('organisations', 'mfa-nl')), ' le finançait.'),
          ),
          listing('outcomes', 'Trois résultats'),
          listing('countries', 'Six pays'),
          prose(
            h2('Comment ce site est fait'),
            p('Le français et l’anglais y ont le même rang. Un texte s’écrit d’abord dans l’une des deux langues, puis se traduit dans l’autre. Ce qui n’est pas encore traduit le dit, et propose l’original.'),
            p('Les faits sont donnés avec leurs dates et leurs sources. Une partie du français de ce site n’a pas encore été relue par le programme ; les pages concernées l’indiquent.'),
          ),
          callout(
            'Ce que ce site ne dit pas',
            p('Plusieurs des six pays sont dangereux pour la société civile. Ce site ne nomme aucun membre du personnel et, pour l’Afghanistan, aucun lieu en dessous du niveau du pays.'),
          ),
        ],
      },
    },
  },
  {
    ...seeded,
    key: 'partners',
    text: {
      en: {
        slug: 'partners',
        title: 'Partners',
        summary: 'The six members of the consortium, the research and network partners, the funder, and the regional bodies.',
        body: [
          prose(
            p('The Just Future Alliance brought together a consortium of six established civil society organisations and networks from the Global North and South, led by Cordaid, with three research partners and one network partner. The Ministry of Foreign Affairs of the Netherlands was the funder.'),
            p('At the regional level the African Security Sector Network worked with the African Union and with three regional economic communities.'),
          ),
          listing('organisations'),
          prose(
            h2('Local partners'),
            p('Thirty-five national civil society organisations took part in the programme, according to the call for its mid-term review. Local partners are named here only once they have confirmed that they wish to be.'),
          ),
        ],
      },
      fr: {
        slug: 'partenaires',
        title: 'Partenaires',
        summary: 'Les six membres du consortium, les partenaires de recherche, le partenaire réseau, le bailleur de fonds et les organisations régionales.',
        body: [
          prose(
            p('L’Alliance Just Future réunissait un consortium de six organisations de la société civile et réseaux reconnus des pays du Nord et du Sud, dont Cordaid était chef de file, trois partenaires de recherche et un partenaire réseau. Le ministère des Affaires étrangères des Pays-Bas était le bailleur de fonds du programme.'),
            p('Au niveau régional, le Réseau africain du secteur de la sécurité travaillait avec l’Union africaine et avec trois communautés économiques régionales.'),
          ),
          listing('organisations'),
          prose(
            h2('Partenaires locaux'),
            p('Trente-cinq organisations nationales de la société civile participaient au programme, d’après l’appel lancé pour son examen à mi-parcours. Les partenaires locaux ne sont nommés ici qu’une fois qu’ils en ont confirmé le souhait.'),
          ),
        ],
      },
    },
  },
  {
    ...seeded,
    key: 'contact',
    text: {
      en: {
        slug: 'contact',
        title: 'Contact',
        summary: 'Where to write to, and how to report a mistake.',
        body: [
          prose(
            p('The programme has ended; the organisations behind it are still there. For questions about its work, write to the organisation concerned. Its own site, linked from its page here, says how to reach it.'),
            ul(
              ['On people-centred security and on this site: ', link('African Security Sector Network', clientSite), '.'],
              ['On the programme and the Alliance: ', link('justfuturealliance.org', programmeFront.en), '.'],
            ),
          ),
          callout(
            'If a page puts someone at risk',
            p('Say which page it is, and that it is urgent. You need not give a reason. A page and its files can be taken down at once, in every language.'),
          ),
          prose(
            h2('Mistakes and translations'),
            p('If a fact is wrong, or a translation does not say what the original says, please use “Report an error” at the foot of the page. You need not say who you are, and we cannot answer you there.'),
          ),
        ],
      },
      fr: {
        slug: 'contact',
        title: 'Contact',
        summary: 'À qui écrire, et comment signaler une erreur.',
        body: [
          prose(
            p('Le programme est achevé ; les organisations qui l’ont porté sont toujours là. Pour toute question sur ses travaux, écrivez à l’organisation concernée : son propre site, dont le lien figure sur sa page, indique comment la joindre.'),
            ul(
              ['Sur la sécurité centrée sur les personnes et sur ce site : le ', link('Réseau africain du secteur de la sécurité (en anglais)', clientSite), '.'],
              ['Sur le programme et l’Alliance : ', link('justfuturealliance.org', programmeFront.fr), '.'],
            ),
          ),
          callout(
            'Si une page met quelqu’un en danger',
            p('Dites de quelle page il s’agit, et que c’est urgent. Vous n’avez pas à donner de motif. Une page et ses fichiers peuvent être retirés sur-le-champ, dans toutes les langues.'),
          ),
          prose(
            h2('Erreurs et traductions'),
            p('Si un fait est inexact, ou si une traduction ne dit pas ce que dit l’original, merci de le signaler par le lien « Signaler une erreur », au bas de la page. Vous n’avez pas à dire qui vous êtes, et nous ne pouvons pas vous y répondre.'),
          ),
        ],
      },
    },
  },
  {
    ...seeded,
    key: 'privacy',
    text: {
      en: {
        slug: 'privacy',
        title: 'Privacy',
        summary: 'What this site knows about you: as little as it can.',
        body: [
          prose(
            h2('If you only read'),
            p('You can read every public page and download every public file without an account and without being followed.'),
            ul(
              'Public pages set no cookie.',
              'They contain no script, and load nothing from other sites: no fonts, no videos, no measuring service.',
              'The site keeps no list of who read what, and stores no network address of its readers.',
            ),
            h2('If you report an error'),
            p('We keep the address and the language of the page, when it was published, what you write and the day, for a year at most, or 90 days after it was dealt with. We keep neither your name nor any address of yours, not even that of your network. A code made from the latter serves to count how many reports come from one network; it is removed after about two hours.'),
            h2('If you sign in as a partner'),
            p('Signing in sets cookies that the site needs in order to know, for a short while, that you are a partner. They serve for nothing else. Signing out removes them. After a try that failed, a cookie keeps the e-mail address that was typed for a minute, so that it need not be typed again. Your account holds your e-mail address and a password stored in a form that cannot be read back.'),
            h2('If you write or edit here'),
            p('The system records who changed, approved and published what, and when. This is how the rule of two persons is kept.'),
            h2('Links to other sites'),
            p('Links lead to sites that follow rules of their own. Whoever hosts this site, and the networks in between, may also keep technical records that this site does not see.'),
          ),
        ],
      },
      fr: {
        slug: 'politique-de-confidentialite',
        title: 'Politique de confidentialité',
        summary: 'Ce que ce site sait de vous : le moins possible.',
        body: [
          prose(
            h2('Si vous venez lire'),
            p('Vous pouvez lire toutes les pages publiques et télécharger tous les fichiers publics sans compte et sans que votre visite soit suivie.'),
            ul(
              'Les pages publiques ne déposent aucun cookie.',
              'Elles ne contiennent aucun script et ne chargent rien depuis d’autres sites : ni polices, ni vidéos, ni mesure d’audience.',
              'Le site ne tient aucune liste de qui a lu quoi et ne conserve pas l’adresse réseau de ses lecteurs et lectrices.',
            ),
            h2('Si vous signalez une erreur'),
            p('Nous gardons l’adresse et la langue de la page, sa date de publication, ce que vous écrivez et le jour de l’envoi, pendant un an au plus, ou 90 jours après le traitement du signalement. Nous ne gardons ni votre nom ni aucune adresse, pas même celle de votre réseau. Un code calculé à partir de cette dernière sert à compter les envois d’un même réseau ; il disparaît au bout d’environ deux heures.'),
            h2('Si vous vous connectez comme partenaire'),
            p('La connexion dépose des cookies dont le site a besoin pour savoir, pendant un court moment, que vous êtes partenaire. Ils ne servent à rien d’autre. Se déconnecter les efface. Après une tentative infructueuse, un cookie garde pendant une minute l’adresse électronique saisie, pour qu’il ne faille pas la saisir de nouveau. Votre compte contient votre adresse électronique et un mot de passe enregistré sous une forme qui ne permet pas de le relire.'),
            h2('Si vous écrivez ou relisez sur ce site'),
            p('Le système enregistre qui a modifié, approuvé et publié quoi, et quand. C’est ainsi que se vérifie la règle des deux personnes.'),
            h2('Liens vers d’autres sites'),
            p('Les liens mènent à des sites qui suivent leurs propres règles. L’hébergeur de ce site et les réseaux intermédiaires peuvent aussi conserver des traces techniques que ce site ne voit pas.'),
          ),
        ],
      },
    },
  },
  {
    ...seeded,
    key: 'accessibility',
    text: {
      en: {
        slug: 'accessibility',
        title: 'Accessibility',
        summary: 'What this site aims for, what it may still lack, and whom to tell.',
        body: [
          prose(
            p('This site is made to be read on a small phone, on a slow connection, with a keyboard alone, or by a screen reader. It aims to meet the Web Content Accessibility Guidelines 2.2, level AA.'),
            h2('What we do'),
            ul(
              'Pages are plain, structured HTML. They need no script.',
              'The language of each page is marked, and links to texts in the other language say so. Sites that are named by their address alone may be in another language.',
              'Text can be enlarged, and colours have the contrast that the guidelines ask for, in light and in dark.',
              'Before a file is downloaded, its language, size and number of pages are shown.',
            ),
            h2('What may be lacking'),
            p('No outside body has assessed this site. The sites and documents to which it links are not under our control; some of them exist in English only.'),
            h3('Tell us'),
            p('If something keeps you from reading, please write to the ', link('African Security Sector Network', clientSite), ', giving the address of the page and saying what happened.'),
          ),
        ],
      },
      fr: {
        slug: 'accessibilite',
        title: 'Déclaration d’accessibilité',
        summary: 'Ce que vise ce site, ce qui peut encore lui manquer, et à qui le dire.',
        body: [
          prose(
            p('Ce site est fait pour être lu sur un petit téléphone, avec une connexion lente, au clavier seul ou par un lecteur d’écran. Il vise la conformité aux Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA.'),
            h2('Ce que nous faisons'),
            ul(
              'Les pages sont en HTML simple et structuré. Elles se passent de script.',
              'La langue de chaque page est indiquée dans le code, et les liens vers des textes dans l’autre langue l’annoncent. Les sites nommés par leur seule adresse peuvent être dans une autre langue.',
              'Le texte peut être agrandi, et les couleurs ont le contraste que demandent les règles, sur fond clair comme sur fond sombre.',
              'Avant tout téléchargement sont indiqués la langue, la taille et le nombre de pages du fichier.',
            ),
            h2('Ce qui peut manquer'),
            p('Aucun organisme extérieur n’a évalué ce site. Les sites et les documents vers lesquels il renvoie ne dépendent pas de nous ; certains n’existent qu’en anglais.'),
            h3('Nous le dire'),
            p('Si quelque chose vous empêche de lire, écrivez au ', link('Réseau africain du secteur de la sécurité (en anglais)', clientSite), ' en donnant l’adresse de la page et en disant ce qui s’est passé.'),
          ),
        ],
      },
    },
  },
]
