// Before the first paint: the theme this device was told to use, so that a dark page never flashes white.
try {
  const theme = localStorage.getItem("power-draw:theme")
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme
} catch {
  // storage refused: the system's theme it is
}
