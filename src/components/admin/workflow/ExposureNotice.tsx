'use client'
import { isOut } from '../../../domain/workflow'
import type { WorkflowStatus } from '../../../editorial/endpoints/workflowStatus'
import { useWords } from '../useWords'

/** What readers get of this document now, and what was chosen and waits. A global has no exposure of its own. */
export const ExposureNotice = ({ status }: { status: WorkflowStatus }) => {
  const words = useWords()
  const { exposure, lead } = status
  if (!exposure) return null
  const languages = status.languages.filter(isOut).map(({ language }) => words.language(language))
  const isOnSite = exposure.live !== null && languages.length > 0
  // A notice stands under the title of what it replaces.
  const hasNotice = status.languages.some(({ withdrawal }) => withdrawal?.kind === 'notice') && exposure.live !== 'hidden'
  const led = status.languages.flatMap(({ language, ledTo }) => (ledTo === null ? [] : [words.exposure.led(language, ledTo)]))
  const wasOnSite = status.languages.some(({ live }) => live === 'withdrawn')
  const nothing = led.length > 0 ? [] : wasOnSite ? [words.exposure.gone] : [words.exposure.none, words.exposure.onceLive[exposure.chosen]]
  const now = exposure.live !== null && isOnSite ? [words.exposure.readers[exposure.live](languages)] : hasNotice ? [words.exposure.notice] : nothing
  const isHiddenForPlaces = exposure.chosen === 'hidden' && exposure.places.length > 0
  return (
    <div className="jf-notice jf-exposure">
      <p><strong>{words.exposure.now}</strong> {[...now, ...led].join(' ')}</p>
      {exposure.waitsFor && <p>{words.exposure.waits[exposure.waitsFor](exposure.chosen, lead)}</p>}
      {isHiddenForPlaces && <p>{words.exposure.places(exposure.places)}</p>}
    </div>
  )
}
