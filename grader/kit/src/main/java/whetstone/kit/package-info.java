/** What authors and learners import: a claim, a question to the contract, and what is expected of the answer. */
package whetstone.kit;
