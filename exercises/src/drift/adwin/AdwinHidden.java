package drift.adwin;

import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import drift.adwin.AdwinCases.Cut;
import java.util.List;
import whetstone.datasets.Nile;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;

public final class AdwinHidden implements Checks<Adwin> {
    @Override
    public void declare(Claims<Adwin> claims) {
        // Rounding moves a difference or a bound by less than 1e-14. That one of some 10,000 lies so near to its bound
        // has
        // a probability below 1e-9.
        claims.that("gives the window after every value of a stream with two changes")
                .worth(0.5)
                .given(sizes(10, 60), AdwinCases::changing)
                .ask((detector, values) -> AdwinCases.steps(detector, 0.5, values))
                .expectReference(AdwinReference::new, within(1e-9, 1e-9));

        // Zeros and ones, because the flow itself is too noisy for 100 values: it never cuts. The cuts are those of the
        // script that AdwinChecks names (delta = 0.5); no difference comes within 3e-4 of its bound.
        Nile nile = Nile.load();
        claims.that("drops years of the Nile from 1925 on, when it is fed the years below 950")
                .worth(0.5)
                .ask(detector -> AdwinCases.cuts(
                        AdwinCases.steps(detector, 0.5, Laws.each(nile.flow(), flow -> flow < 950 ? 1 : 0))))
                .expect(same(List.of(
                        new Cut(54, 54),
                        new Cut(55, 54),
                        new Cut(56, 54),
                        new Cut(57, 54),
                        new Cut(61, 57),
                        new Cut(63, 58),
                        new Cut(72, 64),
                        new Cut(73, 64),
                        new Cut(80, 70))));
    }
}
