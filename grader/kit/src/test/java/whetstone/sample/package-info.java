/** An exercise of the tests' own: growth is counted in the package of the contract. */
package whetstone.sample;
