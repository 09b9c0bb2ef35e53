/** The report: one HTML page that needs nothing else, not even a network. */
package whetstone.engine.page;
