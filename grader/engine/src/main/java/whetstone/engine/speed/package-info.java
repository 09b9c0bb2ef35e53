/** How fast a solution is: it, a naive loop and a fast method answer the same questions, and the parent's clock runs. */
package whetstone.engine.speed;
