package trees.cart;

import static trees.cart.CartCases.share;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Tolerance.within;

import java.util.stream.IntStream;
import trees.cart.Cart.Limits;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class CartHidden implements Checks<Cart> {
    @Override
    public void declare(Claims<Cart> claims) {
        BreastCancer cancer = BreastCancer.load();
        int[] train =
                IntStream.range(0, cancer.y().length).filter(i -> i % 3 != 0).toArray();
        int[] test =
                IntStream.range(0, cancer.y().length).filter(i -> i % 3 == 0).toArray();
        double[][] trainX = Laws.rows(cancer.x(), train);
        double[][] testX = Laws.rows(cancer.x(), test);
        int[] trainY = Laws.entries(cancer.y(), train);
        int[] testY = Laws.entries(cancer.y(), test);

        // 180 of 190 are right; scikit-learn 1.2.1 DecisionTreeClassifier(max_depth=4, min_samples_leaf=5): 178 to 181.
        claims.that("tells at least 90 of 100 breast tumours apart that it was not grown on")
                .worth(0.5)
                .ask(cart -> cart.predict(cart.fit(trainX, trainY, 2, new Limits(4, 5, 0)), testX))
                .expect(predicted ->
                        holds(share(testY, predicted) >= 0.9, "a share of at least 0.9", share(testY, predicted)));

        claims.that("divides the breast tumours as the rules of the statement say")
                .worth(0.25)
                // At depths 0 and 1 every runner-up gains at least 1e-6 less or parts the rows alike (exact fractions).
                .ask(cart -> cart.fit(trainX, trainY, 2, new Limits(2, 5, 0)))
                .expectReference(CartReference::new, within(1e-9, 1e-9));
    }
}
