/** Every kernel, every subject: what the loop, the blocks and the vectors are each worth, in one run on one thread. */
package whetstone.bench;
