// Has ninety constants of sixty thousand letters each, so that its class file is larger than the grader takes.
// expects: not-allowed 0
package attacked.target;

public final class TargetSolution implements Target {
    static final String A0 = "fifteen letters";
    static final String A1 = A0 + A0;
    static final String A2 = A1 + A1;
    static final String A3 = A2 + A2;
    static final String A4 = A3 + A3;
    static final String A5 = A4 + A4;
    static final String A6 = A5 + A5;
    static final String A7 = A6 + A6;
    static final String A8 = A7 + A7;
    static final String A9 = A8 + A8;
    static final String A10 = A9 + A9;
    static final String A11 = A10 + A10;
    static final String A12 = A11 + A11;
    static final String B0 = A12 + 0;
    static final String B1 = A12 + 1;
    static final String B2 = A12 + 2;
    static final String B3 = A12 + 3;
    static final String B4 = A12 + 4;
    static final String B5 = A12 + 5;
    static final String B6 = A12 + 6;
    static final String B7 = A12 + 7;
    static final String B8 = A12 + 8;
    static final String B9 = A12 + 9;
    static final String B10 = A12 + 10;
    static final String B11 = A12 + 11;
    static final String B12 = A12 + 12;
    static final String B13 = A12 + 13;
    static final String B14 = A12 + 14;
    static final String B15 = A12 + 15;
    static final String B16 = A12 + 16;
    static final String B17 = A12 + 17;
    static final String B18 = A12 + 18;
    static final String B19 = A12 + 19;
    static final String B20 = A12 + 20;
    static final String B21 = A12 + 21;
    static final String B22 = A12 + 22;
    static final String B23 = A12 + 23;
    static final String B24 = A12 + 24;
    static final String B25 = A12 + 25;
    static final String B26 = A12 + 26;
    static final String B27 = A12 + 27;
    static final String B28 = A12 + 28;
    static final String B29 = A12 + 29;
    static final String B30 = A12 + 30;
    static final String B31 = A12 + 31;
    static final String B32 = A12 + 32;
    static final String B33 = A12 + 33;
    static final String B34 = A12 + 34;
    static final String B35 = A12 + 35;
    static final String B36 = A12 + 36;
    static final String B37 = A12 + 37;
    static final String B38 = A12 + 38;
    static final String B39 = A12 + 39;
    static final String B40 = A12 + 40;
    static final String B41 = A12 + 41;
    static final String B42 = A12 + 42;
    static final String B43 = A12 + 43;
    static final String B44 = A12 + 44;
    static final String B45 = A12 + 45;
    static final String B46 = A12 + 46;
    static final String B47 = A12 + 47;
    static final String B48 = A12 + 48;
    static final String B49 = A12 + 49;
    static final String B50 = A12 + 50;
    static final String B51 = A12 + 51;
    static final String B52 = A12 + 52;
    static final String B53 = A12 + 53;
    static final String B54 = A12 + 54;
    static final String B55 = A12 + 55;
    static final String B56 = A12 + 56;
    static final String B57 = A12 + 57;
    static final String B58 = A12 + 58;
    static final String B59 = A12 + 59;
    static final String B60 = A12 + 60;
    static final String B61 = A12 + 61;
    static final String B62 = A12 + 62;
    static final String B63 = A12 + 63;
    static final String B64 = A12 + 64;
    static final String B65 = A12 + 65;
    static final String B66 = A12 + 66;
    static final String B67 = A12 + 67;
    static final String B68 = A12 + 68;
    static final String B69 = A12 + 69;
    static final String B70 = A12 + 70;
    static final String B71 = A12 + 71;
    static final String B72 = A12 + 72;
    static final String B73 = A12 + 73;
    static final String B74 = A12 + 74;
    static final String B75 = A12 + 75;
    static final String B76 = A12 + 76;
    static final String B77 = A12 + 77;
    static final String B78 = A12 + 78;
    static final String B79 = A12 + 79;
    static final String B80 = A12 + 80;
    static final String B81 = A12 + 81;
    static final String B82 = A12 + 82;
    static final String B83 = A12 + 83;
    static final String B84 = A12 + 84;
    static final String B85 = A12 + 85;
    static final String B86 = A12 + 86;
    static final String B87 = A12 + 87;
    static final String B88 = A12 + 88;
    static final String B89 = A12 + 89;

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
