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
