import { createServer } from "node:net"
import { expect, test } from "vitest"
import { nodeProblem, portProblem } from "./check-start.mjs"

test.each(["20.19.0", "20.20.1", "22.0.0", "26.1.0"])("Node %s will do", (version) => {
  expect(nodeProblem(version)).toBeUndefined()
})

test.each(["18.20.4", "20.18.3", "20.9.0"])("Node %s is too old, and the sentence says so", (version) => {
  expect(nodeProblem(version)).toBe(`Power Draw needs Node 20.19 or newer; this is Node ${version}.`)
})

test("a port is a problem only while somebody listens on it", async () => {
  const server = createServer()
  const port = await new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server.address().port))
  })
  expect(await portProblem(port)).toMatch(`Port ${port} is taken`)
  await new Promise((resolve) => server.close(resolve))
  expect(await portProblem(port)).toBeUndefined()
})
