// Is a module that opens everything.
// expects: not-allowed 0
open module attacked.target {
    requires java.base;
    opens attacked.target;
}
