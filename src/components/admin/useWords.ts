'use client'
import { useTranslation } from '@payloadcms/ui'

import { panelWords } from '../../i18n/admin/panel'
import type { PanelWords } from '../../i18n/admin/panel.en'

/** The panel's words in the language that this person chose for it. */
export const useWords = (): PanelWords => panelWords(useTranslation().i18n.language)
