'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { checkSession } from '../request'
import { useRepeated } from '../useRepeated'
import { useWords } from '../useWords'

/** Shows the list anew; where the answer was lost, not before the line is back, since a list that cannot be read takes the whole page with it. */
export const useLostPublishing = (tell: (sentence: string) => void) => {
  const words = useWords()
  const router = useRouter()
  const [isLost, setLost] = useState(false)
  const look = async () => {
    if ((await checkSession()) !== 'signedIn') return
    setLost(false)
    tell(words.listing.lookBelow)
    router.refresh()
  }
  useRepeated(isLost, () => void look())
  const lookOnceBack = () => {
    setLost(true)
    void look()
  }
  return { lookOnceBack, showList: () => router.refresh() }
}
