import { body, link, p } from '../richText'
import { ref } from '../references'
import type { SeedDocument } from '../types'

/** Of every event only the days are known: each starts at midnight where it took place, with `allDay`. */
export const events: SeedDocument<'events'>[] = [
  {
    key: 'au-assn-conference',
    lead: 'en',
    exposure: 'public',
    frenchConfidence: 'review',
    live: true,
    text: {
      en: {
        slug: 'ten-years-au-policy-framework-security-sector-reform',
        title: 'Ten years of the African Union’s Policy Framework on Security Sector Reform',
        summary: 'A conference of the African Union and ASSN in Addis Ababa. Just Future supported the participation of civil society organisations.',
        place: 'Addis Ababa, Ethiopia',
        body: body(
          p('On 21 and 22 November 2023 the African Union and the African Security Sector Network (ASSN) held a conference in Addis Ababa, on the tenth anniversary of the Union’s Policy Framework on Security Sector Reform.'),
          p('Just Future supported the participation of civil society organisations.'),
          p('Source: ', link('africansecuritynetwork.org', 'https://www.africansecuritynetwork.org'), '.'),
        ),
      },
      fr: {
        slug: 'dix-ans-du-cadre-d-orientation-de-l-union-africaine',
        title: 'Les dix ans du Cadre d’orientation de l’Union africaine sur la réforme du secteur de la sécurité',
        summary: 'Une conférence de l’Union africaine et de l’ASSN à Addis-Abeba. Le programme Just Future a appuyé la participation d’organisations de la société civile.',
        place: 'Addis-Abeba, Éthiopie',
        body: body(
          p('Les 21 et 22 novembre 2023, l’Union africaine et le Réseau africain du secteur de la sécurité (ASSN) ont tenu une conférence à Addis-Abeba, à l’occasion du dixième anniversaire du Cadre d’orientation de l’Union africaine sur la réforme du secteur de la sécurité.'),
          p('Le programme Just Future a appuyé la participation d’organisations de la société civile.'),
          p('Source : ', link('africansecuritynetwork.org (en anglais)', 'https://www.africansecuritynetwork.org'), '.'),
        ),
      },
    },
    shared: {
      start: '2023-11-20T21:00:00.000Z',
      end: '2023-11-21T21:00:00.000Z',
      allDay: true,
      timeZone: 'Africa/Addis_Ababa',
      organisations: [ref('organisations', 'assn'), ref('organisations', 'au')],
      outcomes: [ref('outcomes', 'po1')],
      sourceUrl: 'https://www.africansecuritynetwork.org',
    },
  },
  {
    key: 'launch-timbuktu',
    lead: 'fr',
    exposure: 'public',
    frenchConfidence: 'high',
    live: true,
    text: {
      en: {
        slug: 'launch-in-the-timbuktu-region',
        title: 'Launch of Just Future in the Timbuktu region',
        summary: 'The programme was launched in the Timbuktu region of Mali on 14 October 2021.',
        place: 'Timbuktu region, Mali',
        body: body(
          p('Just Future was launched in the Timbuktu region on 14 October 2021. The region is one of the places where the programme worked in ', link('Mali', ref('countries', 'mali')), ', with Gao, Mopti and the capital.'),
          p('Source: malijet.com (in French).'),
        ),
      },
      fr: {
        slug: 'lancement-dans-la-region-de-tombouctou',
        title: 'Lancement du programme Just Future dans la région de Tombouctou',
        summary: 'Le programme a été lancé dans la région de Tombouctou, au Mali, le 14 octobre 2021.',
        place: 'Région de Tombouctou, Mali',
        body: body(
          p('Le programme Just Future a été lancé dans la région de Tombouctou le 14 octobre 2021. C’est là, ainsi qu’à Gao, à Mopti et dans la capitale, qu’il a travaillé au ', link('Mali', ref('countries', 'mali')), '.'),
          p('Source : malijet.com.'),
        ),
      },
    },
    shared: {
      start: '2021-10-14T00:00:00.000Z',
      allDay: true,
      timeZone: 'Africa/Bamako',
      countries: [ref('countries', 'mali')],
    },
  },
  {
    key: 'workshop-tillaberi',
    lead: 'fr',
    exposure: 'public',
    frenchConfidence: 'high',
    live: true,
    text: {
      fr: {
        slug: 'atelier-a-tillaberi',
        title: 'Atelier du programme Just Future à Tillabéri',
        summary: 'Un atelier du programme s’est tenu à Tillabéri, au Niger, le 29 mars 2022.',
        place: 'Tillabéri, Niger',
        body: body(
          p('Un atelier du programme Just Future s’est tenu à Tillabéri le 29 mars 2022. La région est l’une de celles où le programme a travaillé au ', link('Niger', ref('countries', 'niger')), ', avec Maradi, Tahoua et la capitale.'),
          p('Source : niamey-soir.com, 29 mars 2022.'),
        ),
      },
    },
    shared: {
      start: '2022-03-28T23:00:00.000Z',
      allDay: true,
      timeZone: 'Africa/Niamey',
      countries: [ref('countries', 'niger')],
    },
  },
]
