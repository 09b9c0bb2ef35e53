// Declares hundreds of classes with long names, each with a call that is not allowed.
// expects: not-allowed 0
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints0 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints1 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints2 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints3 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints4 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints5 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints6 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints7 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints8 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints9 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints10 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints11 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints12 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints13 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints14 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints15 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints16 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints17 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints18 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints19 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints20 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints21 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints22 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints23 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints24 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints25 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints26 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints27 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints28 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints29 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints30 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints31 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints32 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints33 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints34 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints35 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints36 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints37 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints38 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints39 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints40 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints41 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints42 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints43 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints44 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints45 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints46 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints47 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints48 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints49 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints50 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints51 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints52 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints53 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints54 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints55 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints56 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints57 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints58 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints59 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints60 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints61 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints62 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints63 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints64 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints65 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints66 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints67 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints68 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints69 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints70 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints71 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints72 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints73 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints74 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints75 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints76 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints77 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints78 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints79 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints80 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints81 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints82 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints83 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints84 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints85 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints86 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints87 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints88 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints89 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints90 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints91 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints92 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints93 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints94 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints95 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints96 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints97 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints98 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints99 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints100 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints101 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints102 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints103 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints104 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints105 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints106 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints107 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints108 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints109 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints110 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints111 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints112 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints113 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints114 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints115 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints116 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints117 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints118 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints119 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints120 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints121 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints122 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints123 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints124 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints125 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints126 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints127 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints128 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints129 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints130 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints131 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints132 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints133 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints134 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints135 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints136 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints137 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints138 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints139 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints140 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints141 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints142 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints143 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints144 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints145 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints146 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints147 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints148 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints149 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints150 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints151 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints152 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints153 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints154 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints155 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints156 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints157 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints158 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints159 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints160 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints161 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints162 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints163 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints164 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints165 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints166 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints167 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints168 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints169 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints170 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints171 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints172 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints173 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints174 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints175 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints176 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints177 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints178 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints179 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints180 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints181 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints182 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints183 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints184 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints185 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints186 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints187 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints188 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints189 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints190 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints191 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints192 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints193 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints194 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints195 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints196 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints197 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints198 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints199 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints200 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints201 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints202 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints203 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints204 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints205 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints206 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints207 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints208 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints209 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints210 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints211 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints212 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints213 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints214 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints215 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints216 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints217 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints218 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints219 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints220 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints221 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints222 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints223 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints224 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints225 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints226 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints227 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints228 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints229 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints230 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints231 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints232 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints233 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints234 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints235 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints236 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints237 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints238 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints239 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints240 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints241 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints242 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints243 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints244 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints245 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints246 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints247 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints248 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints249 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints250 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints251 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints252 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints253 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints254 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints255 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints256 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints257 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints258 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints259 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints260 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints261 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints262 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints263 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints264 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints265 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints266 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints267 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints268 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints269 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints270 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints271 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints272 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints273 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints274 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints275 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints276 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints277 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints278 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints279 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints280 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints281 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints282 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints283 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints284 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints285 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints286 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints287 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints288 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints289 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints290 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints291 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints292 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints293 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints294 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints295 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints296 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints297 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints298 {
    void call() {
        System.load("right");
    }
}

/** Tells its name. */
class TenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPointsTenOfTenPoints299 {
    void call() {
        System.load("right");
    }
}
