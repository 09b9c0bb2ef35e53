/** A submission in, marks out. */
package whetstone.engine.grade;
