# What cases may use besides the commands of the system.

qcert()
{
    "$program" ${today:+--today "$today"} "$@"
}

# A store with the courses of the site.
synced()
{
    qcert sync --quiet --server "$url" "$@"
}

# Asks the site for certificates.
checked()
{
    qcert verify --server "$url" --pace 8 "$@"
}

# What identifies a file.
sum()
{
    sha256sum -- "$@" 2>&1
}

# Waits until the site has been asked for a feed.
asked()
{
    /usr/bin/python3 -B -c 'import json, sys, time, urllib.request as r
ask = r.Request(sys.argv[1] + "/_control", headers={"User-Agent": "case"})
while not any(sys.argv[2] in entry["path"] for entry in json.load(r.urlopen(ask))["requests"]):
    time.sleep(.02)' "$url" "$1"
}

# How often the site was asked for such paths since it last forgot.
asked_for()
{
    /usr/bin/python3 -B -c 'import json, sys, urllib.request as r
ask = r.Request(sys.argv[1] + "/_control", headers={"User-Agent": "case"})
print(sum(sys.argv[2] in entry["path"] for entry in json.load(r.urlopen(ask))["requests"]))' "$url" "$1"
}

# Sends a signal to a command when it has asked the site for a feed, and says how it ended and whether it did so within
# 200 ms. On a busy machine, one of three tries is enough.
#     stop_at FEED SIGNAL COMMAND...
stop_at()
{
    local feed=$1 signal=$2 try sent pid status late
    shift 2
    for try in 1 2 3; do
        change '{"forget": true}'
        "$program" ${today:+--today "$today"} "$@" &
        pid=$!
        asked "$feed"
        sent=${EPOCHREALTIME/./}
        kill "-$signal" $pid
        wait $pid
        status=$?
        late=$(((${EPOCHREALTIME/./} - sent) / 1000))
        [ $late -lt 200 ] && break
    done 2>stderr
    sort -u stderr
    [ $late -lt 200 ] && late="in time"
    echo "$status, $late"
}

# What a command writes to a terminal, signs that control it made visible.
on_terminal()
{
    script -qec "$(printf '%q ' "$program" ${today:+--today "$today"} "$@")" /dev/null | sed 's/\r/<CR>/g; s/\x1b/<ESC>/g; s/<CR>$//'
}

# Changes the site: {"today": "2026-11-20"}, {"faults": ["upcoming:status=500"]} ... (see tests/site/control.py)
change()
{
    /usr/bin/python3 -B -c 'import sys, urllib.request as r; r.urlopen(r.Request(sys.argv[1] + "/_control",
sys.argv[2].encode(), {"User-Agent": "case", "Content-Type": "application/json"})).read()' "$url" "$1"
}

# A store that saw the site two days ago and today, so that it knows courses that are running.
synced_twice()
{
    local day=$today
    today=2026-11-21
    change '{"today": "2026-11-21"}'
    synced
    today=$day
    change "{\"today\": \"$today\"}"
    synced
}

# ---- what there is to name: commands, and options behind the command to which they belong -------------------------

mapfile -t commands <<<"sync
probe
find
show
organisations
centres
changes
follow
unfollow
news
star
note
countries
languages
reach
groups
figures
places
export
publish
verify
history
forget
mine
lint
status
store
store path
store check
store backup
fee
fee price
fee charge
fee pay
fee correct
fee balance
fee statement
fee forecast
fee note
attendees
attendees check
dossier
dossier new
dossier show
dossier list
dossier add
dossier check
dossier move
dossier review
dossier export
dossier import"

# Options of one page of help that stand below a title.
options_below()
{
    sed -n "/^$1/,/^\$/s/^ *\(-., \)\?\(--[a-z-]*\).*/\2/p"
}

# Commands of one page of help.
named_commands()
{
    sed -n '/^Usage/,/^Options/s/^  \([a-z]\+\( [a-z]\+\)\?\)  .*/\1/p'
}

names_of_help()
{
    local command
    {
        qcert --help | named_commands
        qcert --help | options_below "Options, before"
        echo --geodata # told by the manual alone
        for command in "${commands[@]}"; do
            qcert $command --help | named_commands
            qcert $command --help | options_below "Options:" | sed "s/^/$command /"
        done
    } | sort
}

# In the section of a command stand its options, or "the same options" as in the one before.
names_of_manual()
{
    awk '
        /^\.SH/ { command = $2 == "OPTIONS" ? "" : "-" }
        /^\.SS/ {
            before = command
            command = $3
            if ($4 ~ /^[a-z]+$/)
                command = command " " $4
            print $3
            print command
        }
        /^\.TH|^\.\\"|^\.B qcert|the sync/ { next }
        /the same options/ { for (name in named) if (split(name, part, SUBSEP) && part[1] == before) print command, part[2] }
        command != "-" && match($0, /\\-\\-[a-z\\-]+/) {
            name = substr($0, RSTART, RLENGTH)
            gsub(/\\/, "", name)
            named[command, name] = 1
            print command, name
        }' "$project/native/cli/qcert.1" | sed 's/^ //' | sort -u
}

# What is offered for the last word.
completed()
{
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _qcert
    [ ${#COMPREPLY[@]} = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
}

names_of_completion()
{
    local command
    . "$project/native/cli/qcert.bash"
    {
        completed qcert ""
        completed qcert --
        for command in $(printf '%s\n' "${commands[@]}" | sed -n 's/ .*//p' | sort -u); do
            completed qcert $command "" | sed "s/^/$command /"
        done
        for command in "${commands[@]}"; do
            completed qcert $command -- | grep -vxFf <(completed qcert --) | sed "s/^/$command /"
        done
    } | sort
}

# Options that take a value: by the help, by the completion.
values_of_help()
{
    for command in "" "${commands[@]}"; do
        qcert $command --help
    done | sed -n 's/^ *\(--[a-z-]*\) [A-Z].*/\1/p' | sort -u
}

values_of_completion()
{
    local name
    . "$project/native/cli/qcert.bash"
    for name in $(names_of_help | grep -o -- '--.*' | grep -vxF -- --geodata | sort -u); do
        ! _qcert_takes $name || echo $name
    done
}

# The fields of the documents: as JSON.md shows them, as they are written.
documented()
{
    /usr/bin/python3 -B "$project/tests/cli/fields.py" --examples "$project/native/cli/JSON.md"
}

written()
{
    show()
    {
        local name=$1
        shift
        qcert --json "$@" 2>/dev/null | /usr/bin/python3 -B "$project/tests/cli/fields.py" "$name"
    }
    show find find Bern --limit 1
    show show show 1
    show organisations organisations --limit 1
    show centres centres --limit 1
    qcert follow --quiet home Bern --language de
    change '{"patch": {"courses": {"4": {"start_date": "2027-01-01"}}}}'
    synced --force
    show changes changes --limit 1
    show follow follow
    show news news home
    show unfollow unfollow home
    show star star course 1
    show note note course 1 "A note"
    show countries countries --with-training
    show languages languages
    show reach reach --country CH --language de
    show "reach --towns" reach --towns --language de --limit 1
    show groups groups ZA
    show figures figures --by country
    show places places Bern --limit 1
    show export export export.csv
    show publish publish site
    show "A PLACE that is not clear" find Springfield
    show sync sync --force --server "$url"
    show probe probe --server "$url"
    show verify verify QGIS-1 --server "$url"
    show history history
    show forget forget QGIS-1
    qcert verify --organisation QGIS-1 --server "$url" --quiet >/dev/null
    show mine mine karten-bern --limit 1
    show lint lint --all
    show status status
    show store store check
    printf 'First Name,Surname,Email\nAda,Newman,ada\n' >list.csv
    show "fee charge" fee charge 1 2 --batch A
    show "fee price" fee price
    show "fee balance" fee balance
    show "fee statement" fee statement 1
    show "fee forecast" fee forecast 1 --attendees 10
    show "attendees check" attendees check list.csv
    show "dossier new" dossier new Example Academy --country CH
    qcert dossier add 1 course --title Basics -q
    show "dossier add" dossier add 1 material lectures --of 2 --link https://example.org/ --qgis 3.44
    show "dossier show" dossier show 1
    qcert dossier move 1 submitted -q
    show "dossier list --due" dossier list --due
    show "dossier check" dossier check 1
    show "dossier move" dossier move 1 initial review
    show "dossier export" dossier export 1 dossier.json
    show "dossier import" dossier import dossier.json
}
