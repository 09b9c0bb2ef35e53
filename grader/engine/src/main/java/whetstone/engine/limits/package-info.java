/** What a submission may spend and how large its parts may be: one table, and what a run makes of it. */
package whetstone.engine.limits;
