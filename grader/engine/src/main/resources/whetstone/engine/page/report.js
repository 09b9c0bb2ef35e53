"use strict";
(async () => {
  // Expressions are interpreted, never made into code; colours are the style sheet's, so they follow light and dark.
  const options = {
    mode: "vega-lite",
    ast: true,
    actions: false,
    tooltip: false,
    hover: false,
    renderer: "svg",
    defaultStyle: false,
    config: {
      background: "transparent",
      aria: false,
      font: getComputedStyle(document.body).fontFamily,
      axis: {
        labelColor: "var(--soft)", titleColor: "var(--soft)", gridColor: "var(--line)",
        domainColor: "var(--none)", tickColor: "var(--none)", labelFontSize: 12, titleFontSize: 12.5,
        titleFontWeight: "normal", titlePadding: 8, labelPadding: 4, tickSize: 4, tickCount: 6, labelFlush: false, labelLimit: 90,
      },
      axisX: {titleLimit: 340},
      axisY: {titleLimit: 240},
      view: {stroke: "transparent"},
    },
  };
  const charts = JSON.parse(document.getElementById("charts").textContent);
  for (const {id, spec} of charts) {
    const place = document.getElementById(id);
    place.style.aspectRatio = `${spec.width} / ${spec.height}`;
    place.hidden = false;
  }
  for (const {id, spec} of charts) {
    const place = document.getElementById(id);
    try {
      await vegaEmbed(place, spec, options);
      // One picture, told in words beside it: its parts say nothing.
      place.querySelector("svg").setAttribute("aria-hidden", "true");
    } catch (failure) {
      // The words below the picture say the same.
      place.hidden = true;
      console.error(id, failure);
    }
    // The page stays alive between two pictures.
    await new Promise(next => setTimeout(next));
  }
  document.documentElement.dataset.drawn = "all";
})();
