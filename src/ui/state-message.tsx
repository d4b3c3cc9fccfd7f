import type { ReactNode } from "react"

interface StateMessageProps {
  title: string
  detail?: ReactNode
  action?: { label: string; onClick: () => void }
  /** `alert` for something that failed, `status` for something that is merely so */
  role?: "alert" | "status"
}

/** What stands in the place of content that is empty, failed or not there. */
export function StateMessage({ title, detail, action, role = "status" }: StateMessageProps) {
  return (
    <div role={role} className="border-t border-rule2 py-4 text-body">
      <p className="m-0 font-semibold">{title}</p>
      {detail !== undefined && <p className="m-0 mt-1 max-w-text text-ink2">{detail}</p>}
      {action !== undefined && (
        <button type="button" className="button mt-3" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  )
}
