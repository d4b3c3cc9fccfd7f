/* Keeps frames of Power Draw as high as their figures. Load it once in a page, anywhere: it listens to every such frame. */
addEventListener("message", function (event) {
  var data = event.data
  if (!data || data.type !== "power-draw:height" || !(data.height > 0)) return
  document.querySelectorAll("iframe[data-power-draw]").forEach(function (frame) {
    if (frame.contentWindow === event.source && new URL(frame.src).origin === event.origin) frame.height = data.height
  })
})
