'use client'
import { useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { staffOf } from '../../../access/staff'
import { may } from '../../../domain/roles'
import { KeepText } from '../document/KeepText'
import { usePlace } from '../document/place'
import { useShownTitle } from '../document/useShownTitle'
import { useDocumentState } from '../document/state'
import { useToldRestored } from '../history/restored'
import { useWords } from '../useWords'
import { Drift } from './Drift'
import { ExposureNotice } from './ExposureNotice'
import { LanguageCard } from './LanguageCard'
import { ChangeLeadLanguage, ChooseLeadLanguage } from './LeadLanguage'
import { fieldLabel } from './labels'
import { MoreActions } from './MoreActions'
import { OfferTrash } from './OfferTrash'
import { Problems } from './Problems'
import { useActions } from './useActions'
import { useLeadText } from './useLeadText'

/** The publishing panel at the top of every document with a workflow. */
export const WorkflowField = () => {
  const words = useWords()
  const place = usePlace()
  const { isTrashed, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const person = staffOf({ user: useAuth().user })
  const { getEntityConfig } = useConfig()
  const { status } = useDocumentState(place.url)
  const actions = useActions(place, status)
  const { readStatus } = actions
  const fields = getEntityConfig(place.isGlobal ? { globalSlug: place.entity } : { collectionSlug: place.entity })?.fields ?? []
  const isNew = place.id === null
  const here = status?.languages.find(({ language }) => language === place.language)
  useShownTitle(place)
  useToldRestored({ place, isReady: status !== undefined })

  useEffect(() => {
    if (!isNew) void readStatus()
    // lastUpdateTime moves with every save; readStatus is made anew at every render
  }, [place.url, isNew, lastUpdateTime])

  const lead = status?.lead
  useLeadText({ place, status })

  return (
    <section aria-label={words.panel.title} className="jf-panel">
      {!place.isGlobal && <OfferTrash place={place} status={status} />}
      <KeepText key={`${place.url}:${place.language}`} />
      {isNew && <ChooseLeadLanguage place={place} />}
      {isNew && <p className="jf-quiet">{words.panel.notSaved}</p>}
      {!isNew && !status && <p className="jf-quiet">{words.panel.loading}</p>}
      {actions.trouble && <Problems fields={fields} isInForm={actions.trouble.language === place.language} isUnsure={actions.trouble.isUnsure} problems={actions.trouble.problems} />}
      {isTrashed && <p className="jf-quiet">{words.trashed}</p>}
      {lead && lead !== place.language && status.languages.some((own) => own.language === lead && own.hasChanges) && <p className="jf-notice" role="note">{words.beside.inWork(lead)}</p>}
      {status && here?.drift && <Drift drift={here.drift} lead={status.lead} place={place} />}
      {status && here?.sinceLive && <Drift drift={here.sinceLive.drift} lead={status.lead} place={place} sentence={words.review.originalSince(here.sinceLive.number)} />}
      {status && !isNew && (!isTrashed || status.languages.some(({ offered }) => offered.length > 0)) && (
        <>
          <ExposureNotice status={status} />
          <div className="jf-cards">
            {status.languages.map((own) => (
              <LanguageCard actions={actions} key={own.language} labelOf={(name) => fieldLabel({ fields, name, language: i18n.language }).toLowerCase()} own={own} person={person} place={place} status={status} />
            ))}
          </div>
          {!isTrashed && <ChangeLeadLanguage actions={actions} isAllowed={may(person, 'content.editShared')} place={place} status={status} />}
          {!isTrashed && <MoreActions actions={actions} place={place} status={status} />}
        </>
      )}
    </section>
  )
}
