/**
 * Reads what students handed in, from folders and zips, by value and within bounds.
 *
 * <p>Whatever lies in a submission was written by someone with an interest in the mark: nothing in it is unpacked,
 * followed, run or believed. Only files with the name of a wanted solution are read.
 */
package whetstone.engine.submission;
