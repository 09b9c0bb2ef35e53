# Looks at the walls from the inside; says "walls stand" if they do, else what does not. Builtins only: there is
# nothing else here.
bad=
fail() {
    bad="$bad $1;"
}
for path in /etc/passwd /etc/shadow /home /root /var /usr/bin /usr/local /sys /dev/shm /proc/sys/kernel/hostname; do
    [ ! -e "$path" ] || fail "$path can be seen"
done
[ -r /jdk/lib/modules ] || fail "the JDK cannot be read"
for folder in / /jdk /app /dev /usr/lib /proc/self; do
    [ ! -w "$folder" ] || fail "$folder can be written to"
done
[ "$$" = 1 ] || fail "no process namespace of its own"
[ "$(ulimit -c)" = 0 ] || fail "cores are dumped"
[ "$(ulimit -t)" != unlimited ] || fail "processor time is not limited"
{ : > /tmp/probe; } 2> /dev/null || fail "/tmp cannot be written to"
while read -r key value rest; do
    case $key in
    CapInh: | CapPrm: | CapEff: | CapBnd: | CapAmb:)
        [ "$value" = 0000000000000000 ] || fail "$key is $value"
        ;;
    NoNewPrivs:)
        [ "$value" = 1 ] || fail "new privileges can be gained"
        ;;
    esac
done < /proc/self/status
while read -r interface rest; do
    case $interface in
    Inter-* | face* | lo:*) ;;
    *) fail "there is a network: $interface" ;;
    esac
done < /proc/self/net/dev
[ -z "$bad" ] && echo "walls stand" || echo "not sound:$bad" >&2
