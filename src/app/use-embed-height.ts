import { useEffect } from "react"

/**
 * Tells the page around an embed how high it is, now and whenever that changes:
 * `{ type: "power-draw:height", id, height }`, height in CSS pixels. It holds nothing secret, so any host may hear it.
 */
export function useEmbedHeight(id: string): void {
  useEffect(() => {
    const root = document.getElementById("root")
    if (root === null || window.parent === window) return
    const tell = () => {
      const height = Math.ceil(root.getBoundingClientRect().height)
      window.parent.postMessage({ type: "power-draw:height", id, height }, "*")
    }
    const observer = new ResizeObserver(tell)
    observer.observe(root)
    return () => observer.disconnect()
  }, [id])
}
