/** Pictures of right answers, and pictures on disk. */
package whetstone.engine.figure;
