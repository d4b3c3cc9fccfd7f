import { expect, it } from "vitest"
import { shortAddress } from "./short-address.ts"

it.each([
  ["https://arxiv.org/abs/2205.01068", "arxiv.org/abs/2205.01068"],
  ["https://www.example.org/", "example.org"],
  ["https://example.org/a/very/long/path/that/nobody/types", "example.org"],
  ["https://blog.example.org/%e7%ae%97%e5%8a%9b", "blog.example.org/算力"],
  ["http://localhost:4173/x", "localhost:4173/x"],
  ["no address", "no address"],
  // an escape that stands for nothing
  ["https://example.org/%e7", "https://example.org/%e7"],
])("writes %s as %s", (url, short) => expect(shortAddress(url)).toBe(short))
