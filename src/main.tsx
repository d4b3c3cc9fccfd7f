import "#app/style.css"
import "#app/print.css"
import { start } from "#app/start.tsx"

void start(document.getElementById("root"))
