/** Results on disk. */
package whetstone.engine.report;
