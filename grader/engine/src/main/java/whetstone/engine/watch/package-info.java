/** Sees which solution was saved, and answers: events of the file system to exercises to results. */
package whetstone.engine.watch;
