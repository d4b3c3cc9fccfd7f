import type { Mapping, MeasureQueries } from "./mapping.ts"

/*
 * Metric names and labels as the exporters have them in 2026. Replicas and restarts of an exporter give a lab several series at
 * once or one after the other, so `max by` comes before any sum: adding them up would count GPUs twice.
 */

/** GPUs by the names that Kubernetes has for them; slices of one (MIG) are none. */
const GPU = 'resource=~"(nvidia|amd).com/gpu"'
const GPU_OF_NODES = 'resource=~"(nvidia|amd)_com_gpu"'

/** Steps of a mean over instants, where a day has to be walked through. */
const STEP = "5m"

/**
 * How many hours of a day have samples: an hour counts when the selector has any in it. Steps are at whole hours, so each looks
 * ahead to a millisecond before the next one.
 */
function hoursOf(selector: string, by: string): string {
  return `count_over_time((count${by} (present_over_time(${selector}[1h] offset -59m59s999ms)))[$window:1h])`
}

function kueue(metric: string): MeasureQueries {
  const selector = `${metric}{${GPU}}`
  const mean = `avg_over_time(${selector}[$window])`
  return {
    mean: `sum by (cluster_queue) (max by (cluster_queue, flavor, resource) (${mean}))`,
    hours: hoursOf(selector, " by (cluster_queue)"),
  }
}

const NODES = `kube_node_status_allocatable{${GPU_OF_NODES}}`

/** Allocatable GPUs of all nodes together; a node that is away for a while counts for the rest of the day. */
const NODE_CAPACITY: MeasureQueries = {
  mean: `avg_over_time((sum(max by (node) (${NODES})))[$window:${STEP}])`,
  hours: hoursOf(NODES, ""),
}

/** GPUs that the pods of a namespace ask for while they are in a phase. Series of finished pods go on, so the phase decides. */
function podsIn(phase: string): MeasureQueries {
  const requests = `max by (namespace, pod, uid, container) (kube_pod_container_resource_requests{${GPU_OF_NODES}})`
  const inPhase = `max by (namespace, pod, uid) (kube_pod_status_phase{phase="${phase}"} == 1)`
  const now = `sum by (namespace) (${requests} * on (namespace, pod, uid) group_left () ${inPhase})`
  const steps = `max(count_over_time((count(${NODES}))[$window:${STEP}]))`
  return {
    mean: `sum_over_time((${now})[$window:${STEP}]) / on () group_left () ${steps}`,
    hours: hoursOf(NODES, ""),
    absent: "zero",
  }
}

/** The least of the quotas that a namespace has. */
const QUOTA = 'kube_resourcequota{type="hard",resource=~"requests.(nvidia|amd).com/gpu"}'
const KUBE_QUOTA: Mapping = {
  lab: "namespace",
  measures: {
    granted: {
      mean: `min by (namespace) (max by (namespace, resourcequota, resource) (avg_over_time(${QUOTA}[$window])))`,
      hours: hoursOf(QUOTA, " by (namespace)"),
    },
    used: podsIn("Running"),
    queued: podsIn("Pending"),
    capacity: NODE_CAPACITY,
  },
}

/** Cards, not series: one that pods share has a series for each of them. */
const CARDS = "DCGM_FI_DEV_GPU_UTIL"

/** Slurm’s exporters leave out an account that runs nothing, so its sum is divided by the samples of what is always there. */
const SLURM_TOTAL = "slurm_gpus_total"
const SLURM_CAPACITY: MeasureQueries = {
  mean: `max(avg_over_time(${SLURM_TOTAL}[$window]))`,
  hours: hoursOf(SLURM_TOTAL, ""),
}

/** Exporters that tell how many GPUs of the cluster are allocated, and not to whom. */
const SLURM_CLUSTER: Mapping = {
  lab: null,
  measures: {
    used: {
      mean: "max(avg_over_time(slurm_gpus_alloc[$window]))",
      hours: hoursOf("slurm_gpus_alloc", ""),
    },
    capacity: SLURM_CAPACITY,
  },
}

export const PRESETS = {
  kueue: {
    lab: "cluster_queue",
    divisions: {
      label: "cohort",
      query: `group by (cluster_queue, cohort) (last_over_time(kueue_cluster_queue_nominal_quota{${GPU}}[$window]))`,
    },
    measures: {
      granted: kueue("kueue_cluster_queue_nominal_quota"),
      used: kueue("kueue_cluster_queue_resource_usage"),
      queued: kueue("kueue_cluster_queue_resource_pending"),
      capacity: NODE_CAPACITY,
    },
  },
  "kube-quota": KUBE_QUOTA,
  "kube-quota-dcgm": {
    ...KUBE_QUOTA,
    measures: {
      ...KUBE_QUOTA.measures,
      capacity: {
        mean: `avg_over_time((count(count by (UUID) (${CARDS})))[$window:${STEP}])`,
        hours: hoursOf(CARDS, ""),
      },
    },
  },
  kai: {
    lab: "queue_name",
    measures: {
      granted: {
        mean: "max by (queue_name) (avg_over_time(kai_queue_deserved_gpus[$window]))",
        hours: hoursOf("kai_queue_deserved_gpus", " by (queue_name)"),
        unlimited: -1,
      },
      used: {
        mean: "max by (queue_name) (avg_over_time(kai_queue_allocated_gpus[$window]))",
        hours: hoursOf("kai_queue_allocated_gpus", " by (queue_name)"),
      },
      capacity: NODE_CAPACITY,
    },
  },
  "slurm-sckyzo": {
    lab: "account",
    measures: {
      used: {
        mean: `sum by (account) (sum_over_time(slurm_account_gpus_running[$window])) / on () group_left () max(count_over_time(${SLURM_TOTAL}[$window]))`,
        hours: hoursOf(SLURM_TOTAL, ""),
        absent: "zero",
      },
      capacity: SLURM_CAPACITY,
    },
  },
  "slurm-vpenso": SLURM_CLUSTER,
  "slurm-lcrownover": SLURM_CLUSTER,
} satisfies Record<string, Mapping>

export type PresetId = keyof typeof PRESETS
export const PRESET_IDS = Object.keys(PRESETS) as PresetId[]
