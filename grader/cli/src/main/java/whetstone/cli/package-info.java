/** The {@code whet} command. */
package whetstone.cli;
