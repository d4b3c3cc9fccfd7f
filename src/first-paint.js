// @ts-check
/*
 * Runs in the head of every page, before anything is painted, so that nothing that is shown has to be taken back. It is
 * no module and imports nothing: the build writes it into the page.
 *
 * On the element `html` it finds, where the build wrote them:
 * - data-base: the folder of the site, `/` or `/power-draw/`
 * - data-path: the path of the page below that, without language, such as `meta/attrition/`
 */
{
  const root = document.documentElement
  const { base = "/", path } = root.dataset

  /** @param {string} key */
  const recall = (key) => {
    try {
      return localStorage.getItem(`power-draw:${key}`)
    } catch {
      return null
    }
  }

  // the theme this device was told to use, so that a dark page never flashes white
  const here = location.pathname.slice(base.length)
  const locale = /^zh(\/|$)/.test(here) ? "zh" : "en"
  const query = new URLSearchParams(location.search)
  // an embed has the colours of the page around it, which alone knows them
  const isEmbed = /^(zh\/)?embed\//.test(here)
  const theme = isEmbed ? query.get("theme") : recall("theme")
  if (theme === "light" || theme === "dark") root.dataset.theme = theme

  // the address of a page had its language in the query once
  const lang = query.get("lang")
  const asked = lang === "en" || lang === "zh" ? lang : null
  if (asked !== null) query.delete("lang")

  /** Whether a reader of Chinese is at an English page for the first time in this window. */
  const isToBeLed = () => {
    const chosen = recall("language") ?? navigator.languages.find((tag) => /^(en|zh)/i.test(tag))?.slice(0, 2)
    if (locale === "zh" || chosen !== "zh") return false
    try {
      if (sessionStorage.getItem("power-draw:led") !== null) return false
      sessionStorage.setItem("power-draw:led", "")
      return true
    } catch {
      // without a memory it could not end
      return false
    }
  }

  const wanted = asked ?? (isToBeLed() ? "zh" : locale)
  // a figure that stays at a version of the data stays under the id that its organisation had then
  const page = path === undefined || query.has("v") ? here.replace(/^zh(\/|$)/, "") : path
  const target = `${base}${wanted === "zh" ? "zh/" : ""}${page}`
  const search = query.size === 0 ? "" : `?${query}`
  if (wanted !== locale) location.replace(`${target}${search}${location.hash}`)
  // an old address, or one that an earlier version of the site has given out, shows its page at the present one
  else if (target !== location.pathname || asked !== null)
    history.replaceState(history.state, "", `${target}${search}${location.hash}`)

  // what was written does not show what was chosen: it stays covered until the app has drawn that
  const choices = [...query.keys()].filter((name) => !(isEmbed && name === "theme"))
  if (choices.length > 0 || path === undefined) root.dataset.asked = ""

  // what a reader does before the app answers is done again when it does (figure/kept-deeds.ts)
  /** @type {{ event: Event, target: Element, place: Element | null, value?: string, at?: { x: number, y: number, text: string, nth: number } }[]} */
  const kept = []
  Object.assign(globalThis, { keptDeeds: kept })

  /**
   * Where a still was pressed: as a share of its width, and in pixels below the text that is nearest in height, for its
   * drawing may be laid out for another width.
   * @param {Event} event
   */
  const pointOf = (event) => {
    const still = event.target instanceof Element ? event.target.closest(".still svg") : null
    if (still === null || !(event instanceof MouseEvent)) return undefined
    const { left, width, height } = still.getBoundingClientRect()
    /** @param {Element} text */
    const below = (text) => event.clientY - text.getBoundingClientRect().top
    const texts = [...still.querySelectorAll("text")]
    const [near] = [...texts].sort((a, b) => Math.abs(below(a)) - Math.abs(below(b)))
    const x = (event.clientX - left) / width
    if (near === undefined) return { x, y: 0, text: "", nth: 0 }
    // a name may stand there twice
    const nth = texts.filter(({ textContent }) => textContent === near.textContent).indexOf(near)
    const scale = height / Number(still.getAttribute("height"))
    return { x, y: below(near) / scale, text: near.textContent ?? "", nth }
  }

  /** @param {Event} event */
  const keep = (event) => {
    const target = event.target instanceof Element ? (event.target.closest("button") ?? event.target) : null
    if (target === null || Reflect.get(globalThis, "isRedoing") === true) return
    // what is done while earlier deeds wait must not overtake them
    const place = target.closest("section")
    const isWritten = target.closest("[data-written], .still") !== null
    if (!isWritten && (place === null || !kept.some((deed) => deed.place === place))) return
    const isField = [HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement].some(
      (kind) => target instanceof kind,
    )
    if (event instanceof KeyboardEvent) {
      // a field and a button answer keys by themselves, and these only move the focus or say how others are meant
      if (isField || target instanceof HTMLButtonElement || /^(Tab|Shift|Control|Alt|Meta)$/.test(event.key))
        return
      // a drawing is walked by arrows; the page must not scroll instead
      if (target.closest(".still") !== null) event.preventDefault()
    } else if (event.type === "click") {
      if (!(target instanceof HTMLButtonElement) && target.closest(".still") === null) return
    } else if (!isField) return
    event.stopImmediatePropagation()
    kept.push(
      isField
        ? { event, target, place, value: Reflect.get(target, "value") }
        : { event, target, place, at: pointOf(event) },
    )
    target.dispatchEvent(new Event("power-draw:wanted", { bubbles: true }))
  }
  for (const name of ["click", "keydown", "input", "change"]) addEventListener(name, keep, true)
}
