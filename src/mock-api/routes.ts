/** Where the API answers. `:org` is the id of an organisation. */
export const ROUTES = {
  base: "/api/v1",
  contract: "/api/v1/openapi.json",
  orgs: "/api/v1/orgs",
  labs: "/api/v1/orgs/:org/labs",
  allocations: "/api/v1/orgs/:org/allocations",
} as const
