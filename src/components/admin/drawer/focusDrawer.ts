/** What a drawer is for: a text to write, one to look for, or a file to choose. */
const wanted = ':is(textarea, input:is([type=text], [type=search], [type=url], [type=email], [type=number], :not([type])), [contenteditable=true], .file-field__dropzoneButtons button):not(:disabled, [readonly])'
/** The form of a drawer comes from the server. */
const patience = 15_000

/** By then the keyboard is on Close, unless what opened the drawer gave way to it, in milliseconds. */
const settled = 500

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

const firstIn = (drawer: HTMLElement): HTMLElement | undefined =>
  [...drawer.querySelectorAll<HTMLElement>(wanted)].find((element) => element.getClientRects().length > 0)

/** Takes the keyboard off Close as soon as it is put there, and to the first field once that is drawn, unless the person moved on meanwhile. */
export const focusDrawer = async (slug: string): Promise<void> => {
  const begun = performance.now()
  let isOffClose = false
  while (performance.now() - begun < patience) {
    await nextFrame()
    const drawer = document.getElementById(slug)
    const active = document.activeElement
    if (!drawer) return
    const isNowhere = active === document.body && performance.now() - begun > settled
    if (active?.id !== `close-drawer__${slug}` && !isOffClose && !isNowhere) continue
    if (active !== drawer && active?.id !== `close-drawer__${slug}` && drawer.contains(active)) return
    const field = firstIn(drawer)
    if (field) return field.focus()
    if (isOffClose) continue
    isOffClose = true
    drawer.tabIndex = -1
    drawer.focus({ preventScroll: true })
  }
}
