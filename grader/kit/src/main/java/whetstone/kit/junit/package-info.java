/** Claims as JUnit tests: green and red lines in the IDE. */
package whetstone.kit.junit;
