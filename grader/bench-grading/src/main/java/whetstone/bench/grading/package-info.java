/** Measures the grader's own speed, beside that of the usual ways to run a class of submissions. */
package whetstone.bench.grading;
