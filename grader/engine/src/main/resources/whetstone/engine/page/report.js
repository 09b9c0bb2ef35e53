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
        titleFontWeight: "normal", titlePadding: 8, labelPadding: 4, tickSize: 4, tickCount: 6, labelFlush: false,
      },
      view: {stroke: "transparent"},
    },
  };
  for (const {id, spec} of JSON.parse(document.getElementById("charts").textContent)) {
    const place = document.getElementById(id);
    try {
      await vegaEmbed(place, spec, options);
      place.hidden = false;
    } catch (failure) {
      // The words below the picture say the same.
      place.replaceChildren();
      console.error(id, failure);
    }
  }
  document.documentElement.dataset.drawn = "all";
})();
