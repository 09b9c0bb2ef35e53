# Builds a root of read-only mounts inside fresh namespaces and runs a command there without any privilege.
#
#   sh -c "$(cat walls.sh)" walls ROOT TMP_BYTES MOUNTS [folder AT | link AT TEXT | file AT]... -- COMMAND...
#
# ROOT is an empty folder to mount over, MOUNTS a table like /etc/fstab, AT is relative to the new root. Everything is
# an argument and nothing is evaluated, so paths may hold any character. Runs as process 1 of its namespace and as a
# uid 0 that is an ordinary user outside. Each program started costs about a millisecond, hence the one table.
set -eu
umask 022
root=$1 tmp_bytes=$2 mounts=$3
shift 3

# The first to go when the machine runs out of memory.
echo 1000 > /proc/self/oom_score_adj
# No user namespaces inside this one: they would hand out capabilities again.
echo 0 > /proc/sys/user/max_user_namespaces
# No shared memory that belongs to no process; older kernels leave this to the host's root.
{ echo 0 > /proc/sys/kernel/shmall; } 2> /dev/null || :
# A courtesy: the host's name is no secret worth failing for, and hostname is not installed everywhere.
hostname sandbox 2> /dev/null || :

mount -n -t tmpfs -o mode=755,size=256k,nr_inodes=256,nosuid,nodev,noexec walls "$root"
cd "$root"
mkdir -p app dev jdk old proc tmp usr/lib usr/lib64 walls
while [ "$1" != -- ]; do
    case $1 in
    folder) [ -d "$2" ] || mkdir -p "$2" ;;
    file) : > "$2" ;;
    link) ln -s "$3" "$2" && shift ;;
    esac
    shift 2
done
shift
# The table is to lie in a file; the new /tmp covers it.
printf %s "$mounts" > tmp/mounts
mount -n -a -T tmp/mounts

# What came along below a folder is not read-only yet.
while read -r id parent device from at options rest; do
    case $at in *\\*) at=$(printf %b "$at") ;; esac
    case $at:$options in
    "$root"/dev/*) ;;
    "$root"/*:rw*) mount -n -o remount,bind,ro,nosuid,nodev "$at" ;;
    esac
done < /proc/self/mountinfo

mount -n -t tmpfs -o "mode=1777,size=$tmp_bytes,nr_inodes=4096,nosuid,nodev,noexec" tmp tmp
# Processes only, nothing about the machine; kernels before 5.8 have no such option.
mount -n -t proc -o ro,nosuid,nodev,noexec,subset=pid proc proc 2> /dev/null ||
    mount -n -t proc -o ro,nosuid,nodev,noexec proc proc
mount -n -o remount,bind,ro,nosuid,nodev,noexec "$root"

pivot_root . old
cd /tmp
PATH=/old/usr/bin:/old/bin umount -n -l /old
unset PWD OLDPWD SHLVL _ 2> /dev/null || :

# Capabilities go last, and for good.
exec /walls/setpriv --no-new-privs --ambient-caps=-all --inh-caps=-all --bounding-set=-all \
    --securebits=+noroot,+noroot_locked,+no_setuid_fixup,+no_setuid_fixup_locked "$@"
