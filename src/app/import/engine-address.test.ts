import { describe, expect, it } from "vitest"
import { checkEngineAddress } from "./engine-address.ts"

describe("checkEngineAddress", () => {
  it.each([
    ["", "no-address"],
    ["prometheus", "no-address"],
    ["prometheus:9090", "no-web"],
    ["javascript:alert(1)", "no-web"],
    ["file:///etc/passwd", "no-web"],
    ["data:text/html,x", "no-web"],
    ["ftp://prometheus", "no-web"],
    ["https://lab:secret@prometheus", "secret"],
    ["https://prometheus/?token=secret", "secret"],
    ["https://prometheus/#secret", "secret"],
    ["http://prometheus", "mixed"],
    ["http://localhost.example.org", "mixed"],
    ["http://127.0.0.1.example.org", "mixed"],
  ])("does not ask %j from a secure page: %s", (text, fault) => {
    expect(checkEngineAddress(text, "https:")).toBe(fault)
  })

  it("lets a secure page ask this machine, and a plain page any other", () => {
    for (const host of ["localhost:9090", "127.0.0.1:9090", "[::1]:9090"])
      expect(checkEngineAddress(`http://${host}`, "https:")).toMatchObject({ origin: `http://${host}` })
    expect(checkEngineAddress("http://prometheus:9090", "http:")).toMatchObject({
      origin: "http://prometheus:9090",
    })
  })

  it.each([
    [" https://prometheus/ ", "https://prometheus"],
    ["https://mimir/prometheus", "https://mimir/prometheus"],
    ["https://mimir/prometheus/api/v1", "https://mimir/prometheus"],
    ["https://prometheus/api/v1/query_range", "https://prometheus"],
    ["https://prometheus/graph", "https://prometheus"],
    ["https://vm/select/0/prometheus/api/v1/query", "https://vm/select/0/prometheus"],
    ["https://grafana/api/datasources/proxy/uid/abc", "https://grafana/api/datasources/proxy/uid/abc"],
  ])("takes %j for the engine at %s", (text, url) => {
    expect(checkEngineAddress(text, "https:")).toMatchObject({ url })
  })
})
