/**
 * Gets the engines that the tests of `npm run serve` ask: Debian's packages, when run by root. Where they cannot be got, those
 * tests are skipped, and this says why.
 *
 *     node scripts/engines.mjs
 */
import { spawnSync } from "node:child_process"

const programs = ["prometheus", "promtool", "victoria-metrics"]
const packages = ["prometheus", "victoria-metrics"]

const isThere = (program) => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined
const missing = () => programs.filter((program) => !isThere(program))

// What the installer prints goes to stderr, as that of the browser does.
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  return spawnSync(command, args, { env, stdio: ["ignore", 2, 2] }).status === 0
}

if (missing().length > 0 && process.getuid?.() === 0) {
  console.error(`Installing the packages ${packages.join(" and ")}.`)
  run("apt-get", ["update", "-q"]) &&
    run("apt-get", ["install", "-qy", "--no-install-recommends", ...packages])
}
const left = missing()
console.log(
  left.length === 0
    ? "Prometheus and VictoriaMetrics are here."
    : `Skipped: the tests over real engines, because ${left.join(", ")} cannot be had here. As root on Debian this command gets them.`,
)
