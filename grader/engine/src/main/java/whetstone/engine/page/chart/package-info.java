/** Figures as Vega-Lite specifications. */
package whetstone.engine.page.chart;
