/** The grader's end of the wire: sandboxed JVMs that answer or compile, each question with a deadline. */
package whetstone.engine.child;
