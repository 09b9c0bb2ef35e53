// Nests classes three hundred deep, each named by all that are around it.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    class N0 {class N1 {class N2 {class N3 {class N4 {class N5 {class N6 {class N7 {class N8 {class N9 {class N10 {class N11 {class N12 {class N13 {class N14 {class N15 {class N16 {class N17 {class N18 {class N19 {class N20 {class N21 {class N22 {class N23 {class N24 {class N25 {class N26 {class N27 {class N28 {class N29 {class N30 {class N31 {class N32 {class N33 {class N34 {class N35 {class N36 {class N37 {class N38 {class N39 {class N40 {class N41 {class N42 {class N43 {class N44 {class N45 {class N46 {class N47 {class N48 {class N49 {class N50 {class N51 {class N52 {class N53 {class N54 {class N55 {class N56 {class N57 {class N58 {class N59 {class N60 {class N61 {class N62 {class N63 {class N64 {class N65 {class N66 {class N67 {class N68 {class N69 {class N70 {class N71 {class N72 {class N73 {class N74 {class N75 {class N76 {class N77 {class N78 {class N79 {class N80 {class N81 {class N82 {class N83 {class N84 {class N85 {class N86 {class N87 {class N88 {class N89 {class N90 {class N91 {class N92 {class N93 {class N94 {class N95 {class N96 {class N97 {class N98 {class N99 {class N100 {class N101 {class N102 {class N103 {class N104 {class N105 {class N106 {class N107 {class N108 {class N109 {class N110 {class N111 {class N112 {class N113 {class N114 {class N115 {class N116 {class N117 {class N118 {class N119 {class N120 {class N121 {class N122 {class N123 {class N124 {class N125 {class N126 {class N127 {class N128 {class N129 {class N130 {class N131 {class N132 {class N133 {class N134 {class N135 {class N136 {class N137 {class N138 {class N139 {class N140 {class N141 {class N142 {class N143 {class N144 {class N145 {class N146 {class N147 {class N148 {class N149 {class N150 {class N151 {class N152 {class N153 {class N154 {class N155 {class N156 {class N157 {class N158 {class N159 {class N160 {class N161 {class N162 {class N163 {class N164 {class N165 {class N166 {class N167 {class N168 {class N169 {class N170 {class N171 {class N172 {class N173 {class N174 {class N175 {class N176 {class N177 {class N178 {class N179 {class N180 {class N181 {class N182 {class N183 {class N184 {class N185 {class N186 {class N187 {class N188 {class N189 {class N190 {class N191 {class N192 {class N193 {class N194 {class N195 {class N196 {class N197 {class N198 {class N199 {class N200 {class N201 {class N202 {class N203 {class N204 {class N205 {class N206 {class N207 {class N208 {class N209 {class N210 {class N211 {class N212 {class N213 {class N214 {class N215 {class N216 {class N217 {class N218 {class N219 {class N220 {class N221 {class N222 {class N223 {class N224 {class N225 {class N226 {class N227 {class N228 {class N229 {class N230 {class N231 {class N232 {class N233 {class N234 {class N235 {class N236 {class N237 {class N238 {class N239 {class N240 {class N241 {class N242 {class N243 {class N244 {class N245 {class N246 {class N247 {class N248 {class N249 {class N250 {class N251 {class N252 {class N253 {class N254 {class N255 {class N256 {class N257 {class N258 {class N259 {class N260 {class N261 {class N262 {class N263 {class N264 {class N265 {class N266 {class N267 {class N268 {class N269 {class N270 {class N271 {class N272 {class N273 {class N274 {class N275 {class N276 {class N277 {class N278 {class N279 {class N280 {class N281 {class N282 {class N283 {class N284 {class N285 {class N286 {class N287 {class N288 {class N289 {class N290 {class N291 {class N292 {class N293 {class N294 {class N295 {class N296 {class N297 {class N298 {class N299 {}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}

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
