import { body, h2, link, p } from '../richText'
import { ref } from '../references'
import type { SeedDocument } from '../types'

/** Without dates, as every role: those of the programme are known, and not when each organisation joined or left it. */
const country = (key: string) => ({ country: ref('countries', key) })

const seeded = { lead: 'en', exposure: 'public', frenchConfidence: 'review', live: true } as const

const consortium: SeedDocument<'organisations'>[] = [
  {
    ...seeded,
    key: 'cordaid',
    text: {
      en: {
        slug: 'cordaid',
        title: 'Cordaid',
        summary: 'Catholic Organisation for Relief and Development Aid, based in The Hague.',
        body: body(
          p('Cordaid, the Catholic Organisation for Relief and Development Aid, has its seat in The Hague, in the Netherlands. By its own account it dates from 2000.'),
          p('In Just Future it led the consortium: it was the organisation that answered to the funder on behalf of all six. It is also home to the secretariat of the programme’s network partner, the ', link('Civil Society Platform for Peacebuilding and Statebuilding', ref('organisations', 'cspps')), '.'),
          p('Source: ', link('Cordaid, our history', 'https://www.cordaid.org/en/about-us/mission/our-history'), '.'),
        ),
      },
      fr: {
        slug: 'cordaid',
        title: 'Cordaid',
        summary: 'Organisation catholique d’aide d’urgence et de développement, établie à La Haye.',
        body: body(
          p('Cordaid (Catholic Organisation for Relief and Development Aid) a son siège à La Haye, aux Pays-Bas. L’organisation fait remonter sa création à 2000.'),
          p('Dans le programme Just Future, Cordaid était chef de file du consortium : c’est elle qui répondait du programme devant le bailleur de fonds, au nom des six membres. Elle accueille aussi le secrétariat du partenaire réseau, la ', link('Plateforme de la société civile pour la consolidation de la paix et le renforcement de l’État', ref('organisations', 'cspps')), '.'),
          p('Source : ', link('Cordaid, « Our history » (en anglais)', 'https://www.cordaid.org/en/about-us/mission/our-history'), '.'),
        ),
      },
    },
    shared: {
      roles: [{ role: 'lead' }, { role: 'consortium' }],
      website: 'https://www.cordaid.org',
    },
  },
  {
    ...seeded,
    key: 'assn',
    text: {
      en: {
        slug: 'african-security-sector-network',
        title: 'African Security Sector Network',
        acronym: 'ASSN',
        summary: 'A network on the governance of the security sector in Africa. In the programme it worked largely on people-centred security (PO1), in four of the six countries and with regional bodies.',
        linesOfWork: [
          { title: 'Training and capacity strengthening', description: 'Helping civil society organisations to do their work on security better, and for longer.' },
          { title: 'Research', description: 'Studies carried out to gather evidence on security as people live it.' },
          { title: 'Advocacy', description: 'Public work to change policies and practices, in the countries and with the African Union and the regional economic communities.' },
        ],
        body: body(
          p('The African Security Sector Network was founded in Elmina, Ghana, in November 2003. Its seat is in Accra.'),
          h2('Its part in Just Future'),
          p('ASSN worked largely on the first programme outcome, ', link('people-centred security', ref('outcomes', 'po1')), '. It was active in four of the six countries: ', link('South Sudan', ref('countries', 'south-sudan')), ', the ', link('Democratic Republic of the Congo', ref('countries', 'drc')), ', ', link('Mali', ref('countries', 'mali')), ' and ', link('Niger', ref('countries', 'niger')), '.'),
          p('At the regional level it worked with the African Union and with three regional economic communities: IGAD, ECCAS and ECOWAS. Mali and Niger were members of ECOWAS until 29 January 2025.'),
          p('Source: ', link('africansecuritynetwork.org', 'https://www.africansecuritynetwork.org'), '.'),
        ),
      },
      fr: {
        slug: 'reseau-africain-du-secteur-de-la-securite',
        title: 'Réseau africain du secteur de la sécurité',
        acronym: 'ASSN',
        summary: 'Un réseau consacré à la gouvernance du secteur de la sécurité en Afrique. Dans le programme, il a travaillé pour l’essentiel à la sécurité centrée sur les personnes (PO1), dans quatre des six pays et avec des organisations régionales.',
        linesOfWork: [
          { title: 'Formation et renforcement des capacités', description: 'Aider les organisations de la société civile à travailler mieux, et plus durablement, sur les questions de sécurité.' },
          { title: 'Recherche', description: 'Des études menées pour réunir des données probantes sur la sécurité telle que les gens la vivent.' },
          { title: 'Plaidoyer', description: 'Un travail public visant à faire évoluer les politiques et les pratiques, dans les pays comme auprès de l’Union africaine et des communautés économiques régionales.' },
        ],
        body: body(
          p('Le Réseau africain du secteur de la sécurité (en anglais African Security Sector Network, ASSN) a été fondé à Elmina, au Ghana, en novembre 2003. Son siège est à Accra.'),
          h2('Sa place dans le programme Just Future'),
          p('L’ASSN a travaillé pour l’essentiel au premier résultat du programme, la ', link('sécurité centrée sur les personnes', ref('outcomes', 'po1')), '. Il était actif dans quatre des six pays : le ', link('Soudan du Sud', ref('countries', 'south-sudan')), ', la ', link('République démocratique du Congo', ref('countries', 'drc')), ', le ', link('Mali', ref('countries', 'mali')), ' et le ', link('Niger', ref('countries', 'niger')), '.'),
          p('Au niveau régional, il a travaillé avec l’Union africaine et avec trois communautés économiques régionales : l’IGAD, la CEEAC et la CEDEAO. Le Mali et le Niger ont été membres de la CEDEAO jusqu’au 29 janvier 2025.'),
          p('Source : ', link('africansecuritynetwork.org (en anglais)', 'https://www.africansecuritynetwork.org'), '.'),
        ),
      },
    },
    shared: {
      roles: [{ role: 'consortium' }],
      countries: [country('south-sudan'), country('drc'), country('mali'), country('niger')],
      worksWith: [ref('organisations', 'au'), ref('organisations', 'igad'), ref('organisations', 'eccas'), ref('organisations', 'ecowas')],
      outcomes: [ref('outcomes', 'po1')],
      website: 'https://www.africansecuritynetwork.org',
    },
  },
  {
    ...seeded,
    key: 'wipc',
    text: {
      en: {
        slug: 'womens-international-peace-centre',
        title: 'Women’s International Peace Centre',
        acronym: 'WIPC',
        summary: 'A women’s peace organisation based in Kampala, founded in 1974 as Isis.',
        body: body(
          p('The Women’s International Peace Centre began in 1974 under the name Isis, moved to Uganda in the early 1990s and took its present name in 2019. It is based in Kampala.'),
          p('It was one of the six members of the Just Future consortium.'),
          p('Source: ', link('wipc.org', 'https://wipc.org'), '.'),
        ),
      },
      fr: {
        slug: 'womens-international-peace-centre',
        title: 'Women’s International Peace Centre',
        acronym: 'WIPC',
        summary: 'Une organisation de femmes pour la paix, établie à Kampala et fondée en 1974 sous le nom d’Isis.',
        body: body(
          p('Le Women’s International Peace Centre, qui garde son nom anglais dans ses propres textes en français, est né en 1974 sous le nom d’Isis. Il s’est installé en Ouganda au début des années 1990 et porte son nom actuel depuis 2019. Il est établi à Kampala.'),
          p('C’était l’un des six membres du consortium Just Future.'),
          p('Source : ', link('wipc.org (en anglais)', 'https://wipc.org'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'consortium' }], website: 'https://wipc.org' },
  },
  {
    ...seeded,
    key: 'wanep',
    text: {
      en: {
        slug: 'west-africa-network-for-peacebuilding',
        title: 'West Africa Network for Peacebuilding',
        acronym: 'WANEP',
        summary: 'A West African peacebuilding network, founded in 1998, with its seat in Accra.',
        body: body(
          p('The West Africa Network for Peacebuilding was founded in 1998. Its seat is in Accra, in Ghana.'),
          p('It was one of the six members of the Just Future consortium.'),
          p('Source: ', link('wanep.org', 'https://www.wanep.org'), '.'),
        ),
      },
      fr: {
        slug: 'reseau-ouest-africain-pour-l-edification-de-la-paix',
        title: 'Réseau ouest-africain pour l’édification de la paix',
        acronym: 'WANEP',
        summary: 'Un réseau ouest-africain voué à la paix, fondé en 1998, dont le siège est à Accra.',
        body: body(
          p('Le Réseau ouest-africain pour l’édification de la paix, connu sous son sigle anglais WANEP, a été fondé en 1998. Son siège est à Accra, au Ghana.'),
          p('C’était l’un des six membres du consortium Just Future.'),
          p('Source : ', link('wanep.org (en anglais)', 'https://www.wanep.org'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'consortium' }], website: 'https://www.wanep.org' },
  },
  {
    ...seeded,
    key: 'tlo',
    text: {
      en: {
        slug: 'the-liaison-office-afghanistan',
        title: 'The Liaison Office Afghanistan',
        acronym: 'TLO',
        summary: 'An Afghan organisation founded in 2003, and the consortium’s member for Afghanistan.',
        body: body(
          p('The Liaison Office was founded in December 2003. It was the member of the Just Future consortium for Afghanistan.'),
          p('For the safety of everyone concerned, this site does not say where in the country the programme worked.'),
        ),
      },
      fr: {
        slug: 'the-liaison-office-afghanistan',
        title: 'The Liaison Office Afghanistan',
        acronym: 'TLO',
        summary: 'Une organisation afghane fondée en 2003, membre du consortium pour l’Afghanistan.',
        body: body(
          p('The Liaison Office (« bureau de liaison ») a été fondé en décembre 2003. C’était le membre du consortium Just Future pour l’Afghanistan.'),
          p('Pour la sécurité de toutes les personnes concernées, ce site ne dit pas où le programme a travaillé dans le pays.'),
        ),
      },
    },
    shared: {
      roles: [{ role: 'consortium' }],
      countries: [country('afghanistan')],
      website: 'https://tloafghanistan.org',
    },
  },
  {
    ...seeded,
    key: 'search',
    text: {
      en: {
        slug: 'search-for-common-ground',
        title: 'Search for Common Ground',
        acronym: 'Search',
        summary: 'A peacebuilding organisation founded in 1982, with seats in Washington DC and Brussels.',
        body: body(
          p('Search for Common Ground was founded in 1982. It has seats in Washington DC and in Brussels.'),
          p('It was one of the six members of the Just Future consortium. Its project page is where the assumptions of the Theory of Change, as summarised on this site, were made public.'),
          p('Source: ', link('Search for Common Ground, Just Future', 'https://www.sfcg.org/project/just-future/'), '.'),
        ),
      },
      fr: {
        slug: 'search-for-common-ground',
        title: 'Search for Common Ground',
        summary: 'Une organisation de consolidation de la paix fondée en 1982, établie à Washington et à Bruxelles.',
        body: body(
          p('Search for Common Ground a été fondée en 1982. L’organisation est établie à Washington et à Bruxelles.'),
          p('C’était l’un des six membres du consortium Just Future. Les hypothèses de la théorie du changement, résumées sur ce site, ont été rendues publiques sur sa page consacrée au programme.'),
          p('Source : ', link('Search for Common Ground, « Just Future » (en anglais)', 'https://www.sfcg.org/project/just-future/'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'consortium' }], website: 'https://www.sfcg.org' },
  },
]

const alliance: SeedDocument<'organisations'>[] = [
  {
    ...seeded,
    key: 'sipri',
    text: {
      en: {
        slug: 'stockholm-international-peace-research-institute',
        title: 'Stockholm International Peace Research Institute',
        acronym: 'SIPRI',
        summary: 'A research institute on conflict and peace, founded in 1966, based in Solna, Sweden.',
        body: body(
          p('The Stockholm International Peace Research Institute was founded on 6 May 1966 and is based in Solna, in Sweden.'),
          p('As a research partner of the Just Future Alliance it studied how people in Mali and Niger perceive their security, and wrote on military rule in the two countries.'),
          p('Source: ', link('sipri.org', 'https://www.sipri.org'), '.'),
        ),
      },
      fr: {
        slug: 'institut-international-de-recherche-sur-la-paix-de-stockholm',
        title: 'Institut international de recherche sur la paix de Stockholm',
        acronym: 'SIPRI',
        summary: 'Un institut de recherche sur les conflits et la paix, fondé en 1966 et établi à Solna, en Suède.',
        body: body(
          p('L’Institut international de recherche sur la paix de Stockholm, connu sous son sigle anglais SIPRI, a été fondé le 6 mai 1966. Il est établi à Solna, en Suède.'),
          p('Partenaire de recherche de l’Alliance Just Future, il a étudié la perception que les populations du Mali et du Niger ont de leur sécurité, et a publié une analyse du pouvoir militaire dans les deux pays.'),
          p('Source : ', link('sipri.org (en anglais)', 'https://www.sipri.org'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'research' }], website: 'https://www.sipri.org' },
  },
  {
    ...seeded,
    key: 'rvi',
    text: {
      en: {
        slug: 'rift-valley-institute',
        title: 'Rift Valley Institute',
        acronym: 'RVI',
        summary: 'A research institute founded in Sudan in 2001.',
        body: body(
          p('The Rift Valley Institute was founded in Sudan in 2001.'),
          p('As a research partner of the Just Future Alliance it worked on the political economy of land in Bukavu, in the east of the Democratic Republic of the Congo.'),
          p('Source: ', link('riftvalley.net', 'https://riftvalley.net'), '.'),
        ),
      },
      fr: {
        slug: 'rift-valley-institute',
        title: 'Rift Valley Institute',
        acronym: 'RVI',
        summary: 'Un institut de recherche fondé au Soudan en 2001.',
        body: body(
          p('Le Rift Valley Institute a été fondé au Soudan en 2001.'),
          p('Partenaire de recherche de l’Alliance Just Future, il a travaillé sur l’économie politique du foncier à Bukavu, dans l’est de la République démocratique du Congo.'),
          p('Source : ', link('riftvalley.net (en anglais)', 'https://riftvalley.net'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'research' }], website: 'https://riftvalley.net' },
  },
  {
    ...seeded,
    key: 'vvi',
    text: {
      en: {
        slug: 'van-vollenhoven-institute',
        title: 'Van Vollenhoven Institute of Leiden University',
        acronym: 'VVI',
        summary: 'An institute of Leiden Law School, in the Netherlands.',
        body: body(
          p('The Van Vollenhoven Institute is part of Leiden Law School, at Leiden University.'),
          p('As a research partner of the Just Future Alliance it studied land justice in South Sudan, and the law on livestock and legal identity in the Democratic Republic of the Congo.'),
          p('Source: ', link('Leiden University, Just Future', 'https://www.universiteitleiden.nl/en/research/research-projects/law/just-future'), '.'),
        ),
      },
      fr: {
        slug: 'institut-van-vollenhoven',
        title: 'Institut Van Vollenhoven de l’université de Leyde',
        acronym: 'VVI',
        summary: 'Un institut de la faculté de droit de Leyde, aux Pays-Bas.',
        body: body(
          p('L’Institut Van Vollenhoven fait partie de la faculté de droit de l’université de Leyde.'),
          p('Partenaire de recherche de l’Alliance Just Future, il a étudié la justice foncière au Soudan du Sud, ainsi que le droit de l’élevage et l’identité juridique en République démocratique du Congo.'),
          p('Source : ', link('université de Leyde, « Just Future » (en anglais)', 'https://www.universiteitleiden.nl/en/research/research-projects/law/just-future'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'research' }], website: 'https://www.universiteitleiden.nl' },
  },
  {
    ...seeded,
    key: 'cspps',
    text: {
      en: {
        slug: 'civil-society-platform-for-peacebuilding-and-statebuilding',
        title: 'Civil Society Platform for Peacebuilding and Statebuilding',
        acronym: 'CSPPS',
        summary: 'The network partner of the Alliance, active since 2011.',
        body: body(
          p('The Civil Society Platform for Peacebuilding and Statebuilding has been active since 2011. Its secretariat has been at ', link('Cordaid', ref('organisations', 'cordaid')), ', in The Hague, since 2012.'),
          p('As the network partner of the Just Future Alliance it linked the Alliance with a wider circle of civil society.'),
          p('Source: ', link('cspps.org', 'https://cspps.org'), '.'),
        ),
      },
      fr: {
        slug: 'plateforme-de-la-societe-civile',
        title: 'Plateforme de la société civile pour la consolidation de la paix et le renforcement de l’État',
        acronym: 'CSPPS',
        summary: 'Le partenaire réseau de l’Alliance, actif depuis 2011.',
        body: body(
          p('La Plateforme de la société civile pour la consolidation de la paix et le renforcement de l’État (CSPPS) est active depuis 2011. Son secrétariat est assuré depuis 2012 par ', link('Cordaid', ref('organisations', 'cordaid')), ', à La Haye.'),
          p('Partenaire réseau de l’Alliance Just Future, elle reliait celle-ci à un cercle plus large d’organisations de la société civile.'),
          p('Source : ', link('cspps.org/fr', 'https://cspps.org/fr'), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'network' }], website: 'https://cspps.org' },
  },
  {
    ...seeded,
    key: 'mfa-nl',
    text: {
      en: {
        slug: 'ministry-of-foreign-affairs-of-the-netherlands',
        title: 'Ministry of Foreign Affairs of the Netherlands',
        acronym: 'MFA',
        summary: 'Funded the programme, under its “Power of Voices” instrument.',
        body: body(
          p('The Ministry of Foreign Affairs of the Netherlands funded Just Future as a strategic partnership under “Power of Voices”, part of its framework for strengthening civil society. Within the ministry, the programme came under the Directorate for Stability and Humanitarian Aid.'),
        ),
      },
      fr: {
        slug: 'ministere-des-affaires-etrangeres-des-pays-bas',
        title: 'Ministère des Affaires étrangères des Pays-Bas',
        summary: 'A financé le programme, au titre de l’instrument « Power of Voices ».',
        body: body(
          p('Le ministère des Affaires étrangères des Pays-Bas a financé le programme Just Future sous la forme d’un partenariat stratégique « Power of Voices » (cadre stratégique de renforcement de la société civile du ministère néerlandais des Affaires étrangères). Au sein du ministère, le programme relevait de la direction chargée de la stabilité et de l’aide humanitaire.'),
        ),
      },
    },
    shared: { roles: [{ role: 'funder' }], website: 'https://www.government.nl' },
  },
]

const regional: SeedDocument<'organisations'>[] = [
  {
    ...seeded,
    key: 'au',
    text: {
      en: {
        slug: 'african-union',
        title: 'African Union',
        acronym: 'AU',
        summary: 'The continental organisation, with its seat in Addis Ababa. Five of the programme’s six countries are members.',
        body: body(
          p('Five of the six programme countries are members of the African Union: Burundi, the Democratic Republic of the Congo, Mali, Niger and South Sudan.'),
          p('The Union has a Policy Framework on Security Sector Reform. Its tenth anniversary was marked by a ', link('conference in Addis Ababa in November 2023', ref('events', 'au-assn-conference')), ', held by the African Union with ASSN; the programme supported the participation of civil society.'),
        ),
      },
      fr: {
        slug: 'union-africaine',
        title: 'Union africaine',
        acronym: 'UA',
        summary: 'L’organisation du continent, dont le siège est à Addis-Abeba. Cinq des six pays du programme en sont membres.',
        body: body(
          p('Cinq des six pays du programme sont membres de l’Union africaine : le Burundi, la République démocratique du Congo, le Mali, le Niger et le Soudan du Sud.'),
          p('L’Union s’est dotée d’un Cadre d’orientation sur la réforme du secteur de la sécurité, dont le dixième anniversaire a été marqué par une ', link('conférence à Addis-Abeba en novembre 2023', ref('events', 'au-assn-conference')), '. L’Union africaine la tenait avec l’ASSN, et le programme Just Future a appuyé la participation de la société civile.'),
        ),
      },
    },
    shared: { roles: [{ role: 'regional' }], website: 'https://au.int' },
  },
  {
    ...seeded,
    key: 'igad',
    text: {
      en: {
        slug: 'intergovernmental-authority-on-development',
        title: 'Intergovernmental Authority on Development',
        acronym: 'IGAD',
        summary: 'A regional economic community with its seat in Djibouti. South Sudan is a member.',
        body: body(p('The Intergovernmental Authority on Development is one of the three regional economic communities with which ASSN worked in the programme. South Sudan is a member.')),
      },
      fr: {
        slug: 'autorite-intergouvernementale-pour-le-developpement',
        title: 'Autorité intergouvernementale pour le développement',
        acronym: 'IGAD',
        summary: 'Une communauté économique régionale dont le siège est à Djibouti. Le Soudan du Sud en est membre.',
        body: body(p('L’Autorité intergouvernementale pour le développement est l’une des trois communautés économiques régionales avec lesquelles l’ASSN a travaillé dans le cadre du programme. Le Soudan du Sud en est membre.')),
      },
    },
    shared: { roles: [{ role: 'regional' }] },
  },
  {
    ...seeded,
    key: 'eccas',
    text: {
      en: {
        slug: 'economic-community-of-central-african-states',
        title: 'Economic Community of Central African States',
        acronym: 'ECCAS',
        summary: 'A regional economic community with its seat in Libreville. Burundi and the DRC are members.',
        body: body(p('The Economic Community of Central African States is one of the three regional economic communities with which ASSN worked in the programme. Burundi and the Democratic Republic of the Congo are members.')),
      },
      fr: {
        slug: 'communaute-economique-des-etats-de-l-afrique-centrale',
        title: 'Communauté économique des États de l’Afrique centrale',
        acronym: 'CEEAC',
        summary: 'Une communauté économique régionale dont le siège est à Libreville. Le Burundi et la RDC en sont membres.',
        body: body(p('La Communauté économique des États de l’Afrique centrale est l’une des trois communautés économiques régionales avec lesquelles l’ASSN a travaillé dans le cadre du programme. Le Burundi et la République démocratique du Congo en sont membres.')),
      },
    },
    shared: { roles: [{ role: 'regional' }] },
  },
  {
    ...seeded,
    key: 'ecowas',
    text: {
      en: {
        slug: 'economic-community-of-west-african-states',
        title: 'Economic Community of West African States',
        acronym: 'ECOWAS',
        summary: 'A regional economic community. Mali and Niger were members until 29 January 2025.',
        body: body(
          p('The Economic Community of West African States is one of the three regional economic communities with which ASSN worked in the programme.'),
          p('Mali and Niger were members for most of that time. They left the Community on 29 January 2025, with a transition until 29 July 2025: see ', link('Mali and Niger leave ECOWAS', ref('updates', 'leaving-ecowas')), '.'),
        ),
      },
      fr: {
        slug: 'communaute-economique-des-etats-de-l-afrique-de-l-ouest',
        title: 'Communauté économique des États de l’Afrique de l’Ouest',
        acronym: 'CEDEAO',
        summary: 'Une communauté économique régionale. Le Mali et le Niger en ont été membres jusqu’au 29 janvier 2025.',
        body: body(
          p('La Communauté économique des États de l’Afrique de l’Ouest est l’une des trois communautés économiques régionales avec lesquelles l’ASSN a travaillé dans le cadre du programme.'),
          p('Le Mali et le Niger en ont été membres pendant la plus grande partie du programme. Ils s’en sont retirés le 29 janvier 2025, avec une période de transition jusqu’au 29 juillet 2025 : voir ', link('Le Mali et le Niger se retirent de la CEDEAO', ref('updates', 'leaving-ecowas')), '.'),
        ),
      },
    },
    shared: { roles: [{ role: 'regional' }] },
  },
]

/** Named because countries belong to them; not among the bodies that the programme worked with. */
const context: SeedDocument<'organisations'>[] = [
  {
    ...seeded,
    key: 'aes',
    text: {
      en: {
        slug: 'alliance-of-sahel-states',
        title: 'Alliance of Sahel States',
        acronym: 'AES',
        summary: 'Brings together Mali, Niger and Burkina Faso; later also called the Confederation of Sahel States.',
        body: body(p('The Alliance of Sahel States, which also goes by the name of Confederation of Sahel States, brings together Mali, Niger and Burkina Faso. It appears on this site because two programme countries belong to it; it is not one of the bodies with which the programme worked.')),
      },
      fr: {
        slug: 'alliance-des-etats-du-sahel',
        title: 'Alliance des États du Sahel',
        acronym: 'AES',
        summary: 'Réunit le Mali, le Niger et le Burkina Faso ; porte aussi le nom de Confédération des États du Sahel.',
        body: body(p('L’Alliance des États du Sahel, qui porte aussi le nom de Confédération des États du Sahel, réunit le Mali, le Niger et le Burkina Faso. Elle figure sur ce site parce que deux pays du programme en font partie ; elle ne compte pas parmi les organisations avec lesquelles le programme a travaillé.')),
      },
    },
    shared: {},
  },
  {
    ...seeded,
    key: 'eac',
    text: {
      en: {
        slug: 'east-african-community',
        title: 'East African Community',
        acronym: 'EAC',
        summary: 'A regional body to which Burundi, the DRC (since 2022) and South Sudan belong.',
        body: body(p('Burundi, the Democratic Republic of the Congo (since 2022) and South Sudan belong to the East African Community. It appears on this site because these programme countries belong to it; it is not one of the bodies with which the programme worked.')),
      },
      fr: {
        slug: 'communaute-d-afrique-de-l-est',
        title: 'Communauté d’Afrique de l’Est',
        acronym: 'CAE',
        summary: 'Une organisation régionale à laquelle appartiennent le Burundi, la RDC (depuis 2022) et le Soudan du Sud.',
        body: body(p('Le Burundi, la République démocratique du Congo (depuis 2022) et le Soudan du Sud appartiennent à la Communauté d’Afrique de l’Est, aussi désignée par son sigle anglais EAC. Elle figure sur ce site parce que ces pays du programme en sont membres ; elle ne compte pas parmi les organisations avec lesquelles le programme a travaillé.')),
      },
    },
    shared: {},
  },
]

type LocalPartner = { key: string; name: string; country: string }

/** Public by their own announcement, but not confirmed: drafts that nobody outside the team meets. */
const localPartners: LocalPartner[] = [
  { key: 'add', name: 'ADD', country: 'mali' },
  { key: 'renedep', name: 'RENEDEP', country: 'mali' },
  { key: 'cad-mali', name: 'CAD-Mali', country: 'mali' },
  { key: 'timidria', name: 'Timidria', country: 'niger' },
  { key: 'afrabu', name: 'AFRABU', country: 'burundi' },
  { key: 'point-sud', name: 'POINT SUD', country: 'mali' },
  { key: 'lasdel', name: 'LASDEL', country: 'niger' },
  { key: 'kutafiti', name: 'KUTAFITI', country: 'drc' },
]

const draft = ({ key, name, country: place }: LocalPartner): SeedDocument<'organisations'> => ({
  key,
  lead: 'en',
  exposure: 'hidden',
  frenchConfidence: 'review',
  live: false,
  text: { en: { slug: key, title: name }, fr: { slug: key, title: name } },
  shared: { roles: [{ role: 'local' }], countries: [{ country: ref('countries', place) }] },
})

export const organisations: SeedDocument<'organisations'>[] = [
  ...consortium,
  ...alliance,
  ...regional,
  ...context,
  ...localPartners.map(draft),
]
