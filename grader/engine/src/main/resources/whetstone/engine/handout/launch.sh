# Finds a JDK and runs the whet command; read by the scripts named whet.
# They set: home (their folder), classes (the class path), shared (the file of the class-data archive).
oldest=17

# Without a language, a JVM cannot read names of files outside ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

say() {
    printf 'whet: %s\n' "$*" >&2
}

# The major version of the JDK in a folder, from the file that every JDK has; 0 when there is none.
version_of() {
    if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then
        echo 0
    elif [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = \([0-9]*\).*/\1/p'
    fi
}

find_jdk() {
    for folder in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
        if [ -n "$folder" ] && [ "$(version_of "$folder")" -ge "$oldest" ] 2>/dev/null; then
            jdk=$folder
            return
        fi
    done
    say "needs a JDK, $oldest or newer, and found none in JAVA_HOME or on PATH."
    say "Install one (Debian and Ubuntu: apt install openjdk-17-jdk-headless; macOS: brew install openjdk), or set JAVA_HOME."
    exit 2
}

jdk_on_path() {
    found=$(command -v javac) || return
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home
    else
        dirname "$(dirname "$(readlink -f "$found")")"
    fi
}

# Names the archive of this JDK: shared_in FOLDER.
shared_in() {
    shared=$1/classes-$(cksum <"$jdk/release" 2>/dev/null | tr ' ' '-').jsa
}

# Classes as the JVM keeps them in memory, written down once, halve the time to start: archive COMMAND...
# Those of the sandboxed JVMs first, so that the command already starts them so.
archive() {
    "$jdk/bin/java" -cp "$classes" whetstone.engine.child.Rehearsal "$(dirname "$shared")" >/dev/null 2>&1
    "$jdk/bin/java" -XX:ArchiveClassesAtExit="$shared.$$" -Xlog:cds=off -Xlog:cds+dynamic=off -Xshare:auto \
        -XX:+UseSerialGC -Dwhet.classdata="$(dirname "$shared")" -cp "$classes" whetstone.cli.Whet "$@" >/dev/null 2>&1
    mv "$shared.$$" "$shared" 2>/dev/null
}

# Grading ends before the slower, second compiler has earned back what it costs: it waits for loops of millions.
later="-XX:Tier4InvocationThreshold=250000 -XX:Tier4MinInvocationThreshold=30000"
later="$later -XX:Tier4CompileThreshold=750000 -XX:Tier4BackEdgeThreshold=2000000"

# On macOS the library that tells of saved files is native code, and newer JDKs warn of that where it is not allowed.
run() {
    exec "$jdk/bin/java" -XX:SharedArchiveFile="$shared" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off \
        -XX:+IgnoreUnrecognizedVMOptions --enable-native-access=ALL-UNNAMED $later -XX:+UseSerialGC -Xmx512m \
        -Dwhet.call=./whet -Dwhet.classdata="$(dirname "$shared")" -cp "$classes" whetstone.cli.Whet "$@"
}
