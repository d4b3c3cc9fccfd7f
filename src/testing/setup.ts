import "@testing-library/jest-dom/vitest"
import { configure } from "@testing-library/react"
import { afterEach } from "vitest"
import { installLayout, setWidth, WIDE } from "./layout.ts"

// files marked `@vitest-environment node` have no page
if (typeof window !== "undefined") {
  installLayout()
  afterEach(() => setWidth(WIDE))
}

// the first test of a file waits for its lazy chunks to be compiled
configure({ asyncUtilTimeout: 5000 })

// jsdom lays nothing out, so it has nothing to scroll to
if (typeof Element !== "undefined") Element.prototype.scrollIntoView ??= () => undefined

// nor does it know what follows a pointer that is held
if (typeof Element !== "undefined") Element.prototype.setPointerCapture ??= () => undefined

// jsdom knows the dialog element but not how to open one
if (typeof HTMLDialogElement !== "undefined") {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return
    this.open = false
    this.dispatchEvent(new Event("close"))
  }
}
