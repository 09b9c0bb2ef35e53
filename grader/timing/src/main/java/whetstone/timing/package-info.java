/** Times one question of an exercise by JMH, whoever answers it; in a process without walls. */
package whetstone.timing;
