// Nests annotations two hundred deep, which a compiler takes and a reader of class files does not.
// expects: not-allowed 0
package attacked.target;

public final class TargetSolution implements Target {
    @interface N {
        N0[] value();
    }

    @interface N0 {
        N1[] value() default {};
    }

    @interface N1 {
        N2[] value() default {};
    }

    @interface N2 {
        N3[] value() default {};
    }

    @interface N3 {
        N4[] value() default {};
    }

    @interface N4 {
        N5[] value() default {};
    }

    @interface N5 {
        N6[] value() default {};
    }

    @interface N6 {
        N7[] value() default {};
    }

    @interface N7 {
        N8[] value() default {};
    }

    @interface N8 {
        N9[] value() default {};
    }

    @interface N9 {
        N10[] value() default {};
    }

    @interface N10 {
        N11[] value() default {};
    }

    @interface N11 {
        N12[] value() default {};
    }

    @interface N12 {
        N13[] value() default {};
    }

    @interface N13 {
        N14[] value() default {};
    }

    @interface N14 {
        N15[] value() default {};
    }

    @interface N15 {
        N16[] value() default {};
    }

    @interface N16 {
        N17[] value() default {};
    }

    @interface N17 {
        N18[] value() default {};
    }

    @interface N18 {
        N19[] value() default {};
    }

    @interface N19 {
        N20[] value() default {};
    }

    @interface N20 {
        N21[] value() default {};
    }

    @interface N21 {
        N22[] value() default {};
    }

    @interface N22 {
        N23[] value() default {};
    }

    @interface N23 {
        N24[] value() default {};
    }

    @interface N24 {
        N25[] value() default {};
    }

    @interface N25 {
        N26[] value() default {};
    }

    @interface N26 {
        N27[] value() default {};
    }

    @interface N27 {
        N28[] value() default {};
    }

    @interface N28 {
        N29[] value() default {};
    }

    @interface N29 {
        N30[] value() default {};
    }

    @interface N30 {
        N31[] value() default {};
    }

    @interface N31 {
        N32[] value() default {};
    }

    @interface N32 {
        N33[] value() default {};
    }

    @interface N33 {
        N34[] value() default {};
    }

    @interface N34 {
        N35[] value() default {};
    }

    @interface N35 {
        N36[] value() default {};
    }

    @interface N36 {
        N37[] value() default {};
    }

    @interface N37 {
        N38[] value() default {};
    }

    @interface N38 {
        N39[] value() default {};
    }

    @interface N39 {
        N40[] value() default {};
    }

    @interface N40 {
        N41[] value() default {};
    }

    @interface N41 {
        N42[] value() default {};
    }

    @interface N42 {
        N43[] value() default {};
    }

    @interface N43 {
        N44[] value() default {};
    }

    @interface N44 {
        N45[] value() default {};
    }

    @interface N45 {
        N46[] value() default {};
    }

    @interface N46 {
        N47[] value() default {};
    }

    @interface N47 {
        N48[] value() default {};
    }

    @interface N48 {
        N49[] value() default {};
    }

    @interface N49 {
        N50[] value() default {};
    }

    @interface N50 {
        N51[] value() default {};
    }

    @interface N51 {
        N52[] value() default {};
    }

    @interface N52 {
        N53[] value() default {};
    }

    @interface N53 {
        N54[] value() default {};
    }

    @interface N54 {
        N55[] value() default {};
    }

    @interface N55 {
        N56[] value() default {};
    }

    @interface N56 {
        N57[] value() default {};
    }

    @interface N57 {
        N58[] value() default {};
    }

    @interface N58 {
        N59[] value() default {};
    }

    @interface N59 {
        N60[] value() default {};
    }

    @interface N60 {
        N61[] value() default {};
    }

    @interface N61 {
        N62[] value() default {};
    }

    @interface N62 {
        N63[] value() default {};
    }

    @interface N63 {
        N64[] value() default {};
    }

    @interface N64 {
        N65[] value() default {};
    }

    @interface N65 {
        N66[] value() default {};
    }

    @interface N66 {
        N67[] value() default {};
    }

    @interface N67 {
        N68[] value() default {};
    }

    @interface N68 {
        N69[] value() default {};
    }

    @interface N69 {
        N70[] value() default {};
    }

    @interface N70 {
        N71[] value() default {};
    }

    @interface N71 {
        N72[] value() default {};
    }

    @interface N72 {
        N73[] value() default {};
    }

    @interface N73 {
        N74[] value() default {};
    }

    @interface N74 {
        N75[] value() default {};
    }

    @interface N75 {
        N76[] value() default {};
    }

    @interface N76 {
        N77[] value() default {};
    }

    @interface N77 {
        N78[] value() default {};
    }

    @interface N78 {
        N79[] value() default {};
    }

    @interface N79 {
        N80[] value() default {};
    }

    @interface N80 {
        N81[] value() default {};
    }

    @interface N81 {
        N82[] value() default {};
    }

    @interface N82 {
        N83[] value() default {};
    }

    @interface N83 {
        N84[] value() default {};
    }

    @interface N84 {
        N85[] value() default {};
    }

    @interface N85 {
        N86[] value() default {};
    }

    @interface N86 {
        N87[] value() default {};
    }

    @interface N87 {
        N88[] value() default {};
    }

    @interface N88 {
        N89[] value() default {};
    }

    @interface N89 {
        N90[] value() default {};
    }

    @interface N90 {
        N91[] value() default {};
    }

    @interface N91 {
        N92[] value() default {};
    }

    @interface N92 {
        N93[] value() default {};
    }

    @interface N93 {
        N94[] value() default {};
    }

    @interface N94 {
        N95[] value() default {};
    }

    @interface N95 {
        N96[] value() default {};
    }

    @interface N96 {
        N97[] value() default {};
    }

    @interface N97 {
        N98[] value() default {};
    }

    @interface N98 {
        N99[] value() default {};
    }

    @interface N99 {
        N100[] value() default {};
    }

    @interface N100 {
        N101[] value() default {};
    }

    @interface N101 {
        N102[] value() default {};
    }

    @interface N102 {
        N103[] value() default {};
    }

    @interface N103 {
        N104[] value() default {};
    }

    @interface N104 {
        N105[] value() default {};
    }

    @interface N105 {
        N106[] value() default {};
    }

    @interface N106 {
        N107[] value() default {};
    }

    @interface N107 {
        N108[] value() default {};
    }

    @interface N108 {
        N109[] value() default {};
    }

    @interface N109 {
        N110[] value() default {};
    }

    @interface N110 {
        N111[] value() default {};
    }

    @interface N111 {
        N112[] value() default {};
    }

    @interface N112 {
        N113[] value() default {};
    }

    @interface N113 {
        N114[] value() default {};
    }

    @interface N114 {
        N115[] value() default {};
    }

    @interface N115 {
        N116[] value() default {};
    }

    @interface N116 {
        N117[] value() default {};
    }

    @interface N117 {
        N118[] value() default {};
    }

    @interface N118 {
        N119[] value() default {};
    }

    @interface N119 {
        N120[] value() default {};
    }

    @interface N120 {
        N121[] value() default {};
    }

    @interface N121 {
        N122[] value() default {};
    }

    @interface N122 {
        N123[] value() default {};
    }

    @interface N123 {
        N124[] value() default {};
    }

    @interface N124 {
        N125[] value() default {};
    }

    @interface N125 {
        N126[] value() default {};
    }

    @interface N126 {
        N127[] value() default {};
    }

    @interface N127 {
        N128[] value() default {};
    }

    @interface N128 {
        N129[] value() default {};
    }

    @interface N129 {
        N130[] value() default {};
    }

    @interface N130 {
        N131[] value() default {};
    }

    @interface N131 {
        N132[] value() default {};
    }

    @interface N132 {
        N133[] value() default {};
    }

    @interface N133 {
        N134[] value() default {};
    }

    @interface N134 {
        N135[] value() default {};
    }

    @interface N135 {
        N136[] value() default {};
    }

    @interface N136 {
        N137[] value() default {};
    }

    @interface N137 {
        N138[] value() default {};
    }

    @interface N138 {
        N139[] value() default {};
    }

    @interface N139 {
        N140[] value() default {};
    }

    @interface N140 {
        N141[] value() default {};
    }

    @interface N141 {
        N142[] value() default {};
    }

    @interface N142 {
        N143[] value() default {};
    }

    @interface N143 {
        N144[] value() default {};
    }

    @interface N144 {
        N145[] value() default {};
    }

    @interface N145 {
        N146[] value() default {};
    }

    @interface N146 {
        N147[] value() default {};
    }

    @interface N147 {
        N148[] value() default {};
    }

    @interface N148 {
        N149[] value() default {};
    }

    @interface N149 {
        N150[] value() default {};
    }

    @interface N150 {
        N151[] value() default {};
    }

    @interface N151 {
        N152[] value() default {};
    }

    @interface N152 {
        N153[] value() default {};
    }

    @interface N153 {
        N154[] value() default {};
    }

    @interface N154 {
        N155[] value() default {};
    }

    @interface N155 {
        N156[] value() default {};
    }

    @interface N156 {
        N157[] value() default {};
    }

    @interface N157 {
        N158[] value() default {};
    }

    @interface N158 {
        N159[] value() default {};
    }

    @interface N159 {
        N160[] value() default {};
    }

    @interface N160 {
        N161[] value() default {};
    }

    @interface N161 {
        N162[] value() default {};
    }

    @interface N162 {
        N163[] value() default {};
    }

    @interface N163 {
        N164[] value() default {};
    }

    @interface N164 {
        N165[] value() default {};
    }

    @interface N165 {
        N166[] value() default {};
    }

    @interface N166 {
        N167[] value() default {};
    }

    @interface N167 {
        N168[] value() default {};
    }

    @interface N168 {
        N169[] value() default {};
    }

    @interface N169 {
        N170[] value() default {};
    }

    @interface N170 {
        N171[] value() default {};
    }

    @interface N171 {
        N172[] value() default {};
    }

    @interface N172 {
        N173[] value() default {};
    }

    @interface N173 {
        N174[] value() default {};
    }

    @interface N174 {
        N175[] value() default {};
    }

    @interface N175 {
        N176[] value() default {};
    }

    @interface N176 {
        N177[] value() default {};
    }

    @interface N177 {
        N178[] value() default {};
    }

    @interface N178 {
        N179[] value() default {};
    }

    @interface N179 {
        N180[] value() default {};
    }

    @interface N180 {
        N181[] value() default {};
    }

    @interface N181 {
        N182[] value() default {};
    }

    @interface N182 {
        N183[] value() default {};
    }

    @interface N183 {
        N184[] value() default {};
    }

    @interface N184 {
        N185[] value() default {};
    }

    @interface N185 {
        N186[] value() default {};
    }

    @interface N186 {
        N187[] value() default {};
    }

    @interface N187 {
        N188[] value() default {};
    }

    @interface N188 {
        N189[] value() default {};
    }

    @interface N189 {
        N190[] value() default {};
    }

    @interface N190 {
        N191[] value() default {};
    }

    @interface N191 {
        N192[] value() default {};
    }

    @interface N192 {
        N193[] value() default {};
    }

    @interface N193 {
        N194[] value() default {};
    }

    @interface N194 {
        N195[] value() default {};
    }

    @interface N195 {
        N196[] value() default {};
    }

    @interface N196 {
        N197[] value() default {};
    }

    @interface N197 {
        N198[] value() default {};
    }

    @interface N198 {
        N199[] value() default {};
    }

    @interface N199 {
        N200[] value() default {};
    }

    @interface N200 {}

    @N(@N0(@N1(@N2(@N3(@N4(@N5(@N6(@N7(@N8(@N9(@N10(@N11(@N12(@N13(@N14(@N15(@N16(@N17(@N18(@N19(@N20(@N21(@N22(@N23(@N24(@N25(@N26(@N27(@N28(@N29(@N30(@N31(@N32(@N33(@N34(@N35(@N36(@N37(@N38(@N39(@N40(@N41(@N42(@N43(@N44(@N45(@N46(@N47(@N48(@N49(@N50(@N51(@N52(@N53(@N54(@N55(@N56(@N57(@N58(@N59(@N60(@N61(@N62(@N63(@N64(@N65(@N66(@N67(@N68(@N69(@N70(@N71(@N72(@N73(@N74(@N75(@N76(@N77(@N78(@N79(@N80(@N81(@N82(@N83(@N84(@N85(@N86(@N87(@N88(@N89(@N90(@N91(@N92(@N93(@N94(@N95(@N96(@N97(@N98(@N99(@N100(@N101(@N102(@N103(@N104(@N105(@N106(@N107(@N108(@N109(@N110(@N111(@N112(@N113(@N114(@N115(@N116(@N117(@N118(@N119(@N120(@N121(@N122(@N123(@N124(@N125(@N126(@N127(@N128(@N129(@N130(@N131(@N132(@N133(@N134(@N135(@N136(@N137(@N138(@N139(@N140(@N141(@N142(@N143(@N144(@N145(@N146(@N147(@N148(@N149(@N150(@N151(@N152(@N153(@N154(@N155(@N156(@N157(@N158(@N159(@N160(@N161(@N162(@N163(@N164(@N165(@N166(@N167(@N168(@N169(@N170(@N171(@N172(@N173(@N174(@N175(@N176(@N177(@N178(@N179(@N180(@N181(@N182(@N183(@N184(@N185(@N186(@N187(@N188(@N189(@N190(@N191(@N192(@N193(@N194(@N195(@N196(@N197(@N198(@N199(@N200)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    static int marked;

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
