package whetstone.kit;

import java.util.List;

/**
 * The pictures of an exercise: each is drawn from the answers of whoever stands behind the contract.
 *
 * <pre>{@code
 * public final class RidgeFigures implements Figures<Ridge> {
 *     public List<Sketch<Ridge>> sketches() {
 *         return List.of(Sketch.of("Slopes and their price", "All slopes shrink towards 0, none jumps.",
 *                 ridge -> Figure.saying(...).axes("lambda", "slope").line(...)));
 *     }
 * }
 * }</pre>
 *
 * @param <C> the contract
 */
public interface Figures<C> {
    List<Sketch<C>> sketches();
}
