import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client"

/** What the server counts of itself, as Prometheus reads it. Labels are few: no address, no name of a reader. */
export function createMeasures() {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const requests = new Counter({
    ...{ name: "powerdraw_http_requests_total", help: "Requests answered, by kind of address and status" },
    ...{ labelNames: ["route", "status"], registers },
  })
  const durations = new Histogram({
    ...{
      name: "powerdraw_http_request_duration_seconds",
      help: "Time to answer a request, by kind of address",
    },
    ...{ labelNames: ["route"], buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30], registers },
  })
  const answers = new Counter({
    ...{
      name: "powerdraw_cached_answers_total",
      help: "Answers of the API that were ready (hit) or were made (miss)",
    },
    ...{ labelNames: ["outcome"], registers },
  })
  const questions = new Counter({
    ...{ name: "powerdraw_engine_questions_total", help: "Questions to the engine of an organisation" },
    ...{ labelNames: ["org", "outcome"], registers },
  })
  const waits = new Histogram({
    ...{ name: "powerdraw_engine_question_duration_seconds", help: "Time that an engine took to answer" },
    ...{ labelNames: ["org"], buckets: [0.02, 0.1, 0.5, 2, 10, 30], registers },
  })
  const asOf = new Gauge({
    ...{ name: "powerdraw_engine_last_answer_timestamp_seconds", help: "When an engine last answered" },
    ...{ labelNames: ["org"], registers },
  })
  return {
    type: registry.contentType,
    read: () => registry.metrics(),
    answered: (route: string, status: number, seconds: number) => {
      requests.inc({ route, status })
      durations.observe({ route }, seconds)
    },
    cached: (outcome: "hit" | "miss") => answers.inc({ outcome }),
    asked: (org: string, seconds: number, failure: string | null, now: number) => {
      questions.inc({ org, outcome: failure === null ? "answered" : "failed" })
      waits.observe({ org }, seconds)
      if (failure === null) asOf.set({ org }, now)
    },
  }
}

export type Measures = ReturnType<typeof createMeasures>
