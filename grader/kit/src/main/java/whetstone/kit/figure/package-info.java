/** Pictures of answers, as values: what is drawn, not how. */
package whetstone.kit.figure;
