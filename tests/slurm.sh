#!/usr/bin/env bash
# A catalogue as a job array of Slurm (Debian's slurm-wlm), on two nodes that are both this machine, in folders and ports of its own and without systemd:
#
#   tests/slurm.sh PROGRAM [WORD...]        such as: tests/slurm.sh dotnet src/OpenSourceHistory.Cli/bin/Release/net10.0/osh.dll
#
# One node dies while its task is half done, with all that runs on it, and comes back. Then nothing may be lost and nothing built twice.
set -euo pipefail

root="$(cd "$(dirname "$0")/.." && pwd)"
books=160 tasks=4 patience=180
place="$(mktemp -d /tmp/osh-slurm-XXXXXX)"
chmod 755 "$place"
export SLURM_CONF="$place/slurm.conf"

stop() {
    [ -z "${job:-}" ] || scancel -q "$job" 2>/dev/null || true
    for file in "$place"/*.pid; do
        [ -s "$file" ] && kill "$(cat "$file")" 2>/dev/null
    done
    sleep 0.5
    rm -rf "$place"
}
trap 'stop || true' EXIT

die() {
    echo "slurm: $*" >&2
    tail -n 20 "$place"/*.log "$place"/logs/*.log >&2 2>/dev/null || true
    exit 1
}

# Waits until a command succeeds.
until_done() {
    local end=$((SECONDS + patience))
    until "$@"; do
        [ "$SECONDS" -lt "$end" ] || die "in vain: $*"
        sleep 0.05
    done
}

# The command as a program of its own, for whichever folder it is run in.
program() {
    local word
    printf '#!/bin/sh\nexec'
    for word in "$@"; do
        [ ! -f "$word" ] || word="$(realpath "$word")"
        printf " '%s'" "$word"
    done
    printf ' "$@"\n'
}

catalogue() {
    local number line
    for number in $(seq "$books"); do
        mkdir -p "$1/book-$number"
        printf 'title: Book %s\nlanguage: en\n' "$number" >"$1/book-$number/book.yaml"
        printf '# Chapter\n' >"$1/book-$number/one.md"
        for line in $(seq 60); do
            printf '\nThis is paragraph %s of book %s, which is long enough to be broken into several lines of a page.[^n%s]\n\n[^n%s]: Note %s.\n' \
                "$line" "$number" "$line" "$line" "$line" >>"$1/book-$number/one.md"
        done
    done
    printf "books: ['book-*']\neditions: [print, ebook]\n" >"$1/catalogue.yaml"
}

configuration() {
    cat <<END
ClusterName=osh
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
SlurmctldPort=16817
AuthType=auth/munge
AuthInfo=socket=$place/munge.socket,cred_expire=2
CredType=cred/munge
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool-%n
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd-%n.pid
SlurmctldLogFile=$place/slurmctld.log
SlurmdLogFile=$place/slurmd-%n.log
SlurmctldTimeout=10
SlurmdTimeout=5
SlurmdParameters=config_overrides
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,batch_sched_delay=0
ReturnToService=2
JobRequeue=1
MpiDefault=none
NodeName=n[1-2] NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=[16821-16822] CPUs=1 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=10 State=UP
END
}

start_cluster() {
    mkdir -p "$place/state" "$place/logs"
    dd if=/dev/urandom of="$place/munge.key" bs=128 count=1 status=none
    chmod 400 "$place/munge.key"
    munged --force --key-file="$place/munge.key" --socket="$place/munge.socket" --pid-file="$place/munged.pid" --log-file="$place/munged.log" --seed-file="$place/munge.seed" 2>/dev/null
    configuration >"$SLURM_CONF"
    slurmctld
    slurmd -N n1
    slurmd -N n2
    until_done eval "[ \"\$(sinfo -h -N -o %T 2>/dev/null | grep -c idle)\" = 2 ]"
}

# Those that run for a node, first those that would tell of the others' end.
processes_of() {
    local process
    for process in /proc/[0-9]*; do
        if tr '\0' '\n' <"$process/environ" 2>/dev/null | grep -qx "SLURMD_NODENAME=$1"; then
            echo "$(ps -o ppid= -p "${process#/proc/}" | tr -d ' ') ${process#/proc/}"
        fi
    done 2>/dev/null
}

kill_node() {
    local running steps=()
    running="$(processes_of "$1")"
    while read -r parent _; do
        case "$(ps -o comm= -p "$parent" || true)" in slurmstepd) steps+=("$parent") ;; esac
    done <<<"$running"
    kill -9 "$(cat "$place/slurmd-$1.pid")" "${steps[@]}"
    # shellcheck disable=SC2046 # each is a number
    kill -9 $(awk '{ print $2 }' <<<"$running") 2>/dev/null || true
    rm -f "$place/slurmd-$1.pid"
}

field() { scontrol show job "$1" | tr ' ' '\n' | sed -n "s/^$2=//p" | sort -u; }
has_built() { grep -qs ': built$' "$1"; }
is_waiting() { [ "$(field "$1" JobState)" = PENDING ]; }
is_over() { [ -z "$(squeue -h -j "$job" 2>/dev/null)" ]; }

start_cluster
program "$@" >"$place/osh"
chmod +x "$place/osh"
mkdir -p "$place/shared" "$place/alone"
catalogue "$place/shared"
catalogue "$place/alone"

cd "$place"
job="$(OSH="$place/osh" sbatch --parsable --array="1-$tasks" --output="$place/logs/%a.log" \
    "$root/src/deployment/slurm/catalogue.sbatch" "$place/shared/catalogue.yaml" "$place/cache" "$place/reports" --lease 3)"

# The second node has the second task.
until_done has_built "$place/logs/2.log"
kill_node n2

# As a health check would: else it takes some minutes until the controller believes it, and some more until it queues the task again.
scontrol update NodeName=n2 State=DOWN Reason=died
until_done is_waiting "${job}_2"
slurmd -N n2
scontrol update NodeName=n2 State=RESUME 2>/dev/null || true
scontrol update JobId="${job}_2" StartTime=now
until_done is_over

for task in $(seq "$tasks"); do
    [ "$(field "${job}_$task" JobState)" = COMPLETED ] || die "task $task: $(field "${job}_$task" JobState)"
done
[ "$(field "${job}_2" Restarts)" = 1 ] || die "the task whose node died was not queued again"
"$place/osh" build "$place/alone/catalogue.yaml" >/dev/null 2>&1
diff -r "$place/alone/output" "$place/shared/output" || die "the books are others than those of one run"
python3 - "$place" "$books" "$tasks" <<'END' || die "the reports do not tell of each book once"
import collections, glob, json, os, sys

place, books, tasks = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
reports = [json.load(open(path)) for path in sorted(glob.glob(place + "/reports/*.json"))]
told = collections.Counter(book["book"] for report in reports for book in report["books"])
assert len(reports) == tasks, reports
assert sorted(told) == sorted("book-%d" % (i + 1) for i in range(books)) and set(told.values()) == {1}, told
assert all(book["exitCode"] == 0 for report in reports for book in report["books"])

kept = glob.glob(place + "/cache/builds/*/*/*.txt")
assert len(kept) == books and len({os.path.dirname(path) for path in kept}) == books, "built twice: %d" % len(kept)
makers = collections.Counter(os.path.basename(path)[33:-4] for path in kept)
alive = {report["worker"]: sum("builtBy" not in book and bool(book["written"]) for book in report["books"]) for report in reports}
dead = {maker: count for maker, count in makers.items() if maker not in alive}
assert all(makers[worker] == count for worker, count in alive.items()), (makers, alive)
assert len(dead) == 1 and sum(alive.values()) + sum(dead.values()) == books, (makers, alive)
assert 1 <= sum(dead.values()) < books // tasks, dead
print("slurm: %d books in %d tasks on 2 nodes; one died after %d of %d, and its task was queued again; nothing lost, nothing built twice"
      % (books, tasks, sum(dead.values()), books // tasks))
END
