/** Where the API answers. `:org` is the id of an organisation. */
export const ROUTES = {
  base: "/api/v1",
  contract: "/api/v1/openapi.json",
  orgs: "/api/v1/orgs",
  labs: "/api/v1/orgs/:org/labs",
  allocations: "/api/v1/orgs/:org/allocations",
  decisions: "/api/v1/orgs/:org/decisions",
  appeals: "/api/v1/orgs/:org/appeals",
  assumptions: "/api/v1/orgs/:org/assumptions",
  live: "/api/v1/orgs/:org/live",
} as const
