/** From a student's source to class files that may be run: a sandboxed javac, then a look at what it made. */
package whetstone.engine.compile;
