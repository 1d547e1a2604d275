import pLimit from 'p-limit'
import type { Payload } from 'payload'

import { publicAddress } from '../accounts/publicAddress'
import { type Run, runOn, sql } from '../database/session'
import type { ReportedPage } from '../domain/errorReport'
import { interfaceLanguageKey } from '../domain/ownLanguage'
import { languageName } from '../i18n/format'
import { isLanguage } from '../i18n/languages'
import { reportLetter } from '../i18n/report'
import { log } from '../log'
import { isMailSent } from '../mail/isMailSent'
import { notify } from '../mail/sendMail'
import { mayTell } from './pace'

const line = pLimit(1)
const most = 50

type Told = { payload: Payload; reported: ReportedPage }

/** Tells officers by mail, where mail is sent, after the reader was answered; the panel has the report in any case. */
export const tellOfficers = (told: Told): void => {
  if (!isMailSent() || line.pendingCount > most) return
  setImmediate(() => void line(() => tell(told)).catch((error: unknown) => log.error({ key: 'report.untold', err: error })))
}

const tell = async ({ payload, reported }: Told): Promise<void> => {
  if (!(await mayTell(payload))) return
  for (const { email, language } of await activeOfficers(runOn(payload))) {
    const own = isLanguage(language) ? language : 'en'
    void notify({ to: email, ...reportLetter[own]({ ...reported, language: languageName(own, reported.language), url: `${publicAddress()}/admin?queue=reports#jf-queue-reports` }) })
  }
}

/** Officers who may sign in, each with the language chosen for the panel. */
const activeOfficers = (run: Run): Promise<{ email: string; language: string | null }[]> =>
  run<{ email: string; language: string | null }>(sql`
    select u.email, (select p.value #>> '{}' from public.payload_preferences p join public.payload_preferences_rels o on o.parent_id = p.id
      where o.users_id = u.id and p.key = ${interfaceLanguageKey} limit 1) as language
    from public.users u where u.active is not false and exists (select 1 from public.users_roles r where r.parent_id = u.id and r.value = 'officer')
    order by u.email limit ${most}`)
