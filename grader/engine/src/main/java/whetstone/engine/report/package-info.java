/** Results on disk: a file for each submission, and files about a run that other tools read. */
package whetstone.engine.report;
