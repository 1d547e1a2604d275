'use client'
import { LogOutIcon, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import Link from 'next/link'

import { forgetAll } from '../document/keptText'

/** Signing out, which also forgets what this person typed in this browser. */
export const SignOut = () => {
  const { user } = useAuth()
  const { config } = useConfig()
  const { t } = useTranslation()
  const forget = () => {
    if (user) forgetAll(window.localStorage, String(user.id))
  }
  return (
    <Link aria-label={t('authentication:logOut')} className="nav__log-out" href={`${config.routes.admin}${config.admin.routes.logout}`} onClick={forget} prefetch={false} title={t('authentication:logOut')}>
      <LogOutIcon />
    </Link>
  )
}
