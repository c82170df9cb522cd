# Completion of qcert for bash.

# The words of $1, one a line, that begin like the one that is typed; blanks within them get a backslash.
_qcert_offer()
{
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$1" -- "${cur//\\/}"))
    COMPREPLY=("${COMPREPLY[@]// /\\ }")
}

# Whether an option takes a value.
_qcert_takes()
{
    case $1 in
        --format | --crs | --layer | --as | --title | --url | --name | --max-age | --evidence | --report | --check-report) return 0 ;;
        --file | --column | --name-column | --output) return 0 ;;
        --course | --batch | --day | --note | --by | --reference | --payer | --for | --attendees | --payee | --iban | \
            --amount | --clean | --credit) return 0 ;;
        --ics | --link | --of | --qgis | --role | --group) return 0 ;;
        --store | --geodata | --ca-file | --online | --state | --country | --today | --server | --proxy | --timeout | \
            --pace | --near | --within | --from | --until | --language | --text | --limit | --since | \
            --locale | --beyond | --least | --id | --certificate) return 0 ;;
    esac
    return 1
}

_qcert_value()
{
    case $1 in
        --store | --geodata | --ca-file | --file | --output | --report | --check-report | --ics) compopt -o default ;;
        --evidence) compopt -o dirnames ;;
        --online) _qcert_offer $'any\nno\nonly' ;;
        --state) _qcert_offer $'archived\ncertified\nin review\nrejected\nsent back\nunknown' ;;
        --country) _qcert_offer here ;;
        --layer) _qcert_offer $'centres\ncontributions\ncourses\norganisations' ;;
        --format) _qcert_offer $'CSV\nESRI Shapefile\nFlatGeobuf\nGeoJSON\nGPKG\niCalendar\nKML\nODS\nXLSX' ;;
        --by)
            case ${words[*]:0:2} in
                "fee pay"*) _qcert_offer $'card\nsepa' ;;
                *) _qcert_offer $'country\nlanguage\nyear' ;;
            esac
            ;;
        --clean) compopt -o default ;;
        --as)
            case ${words[*]:0:2} in
                "fee statement"*) _qcert_offer $'csv\nhtml' ;;
                "fee note"*) _qcert_offer $'html\ntext' ;;
                "dossier export"*) _qcert_offer $'html\njson' ;;
                *) _qcert_offer $'atom\nmarkdown' ;;
            esac
            ;;
        --role) _qcert_offer $'applicant\nreviewer\ngroup\nPSC\nsite' ;;
    esac
}

# The command and the words behind it, and not what options take.
_qcert_words()
{
    local i skip=
    words=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        if [ -n "$skip" ]; then
            skip=
        elif [[ ${COMP_WORDS[i]} == -* ]]; then
            _qcert_takes "${COMP_WORDS[i]}" && [[ ${COMP_WORDS[i + 1]} != = ]] && skip=1
        elif [[ ${COMP_WORDS[i]} == = ]]; then
            skip=1
        else
            words+=("${COMP_WORDS[i]}")
        fi
    done
}

_qcert()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words
    local options=$'--store\n--today\n--json\n--quiet\n--geodata\n--help\n--version'
    local where=$'--near\n--within\n--country\n--text\n--gone\n--all-organisations\n--starred\n--limit'
    local courses=$'\n--from\n--until\n--language\n--strict-language\n--online\n--past'

    COMPREPLY=()
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    _qcert_words
    if _qcert_takes "$prev"; then
        _qcert_value "$prev"
        return
    fi
    case ${words[0]} in
        sync)
            options+=$'\n--server\n--demo\n--past\n--force\n--details\n--dry-run\n--trust-shrink\n--proxy\n--ca-file'
            options+=$'\n--timeout\n--pace'
            ;;
        probe) options+=$'\n--server\n--proxy\n--ca-file\n--timeout' ;;
        find) options+=$'\n'$where$'\n--id\n--ids'$courses ;;
        follow) options+=$'\n'${where/$'\n--limit'/}$courses$'\n--replace' ;;
        news) options+=$'\n--keep' ;;
        star) options+=$'\n--off' ;;
        changes)
            options+=$'\n'${where/--gone$'\n'/}$'\n--since\n--from\n--until\n--language\n--online'
            options+=$'\n--as\n--title\n--url'
            ;;
        organisations | centres) options+=$'\n'$where$'\n--id\n--ids\n--state' ;;
        countries) options+=$'\n--with-training\n--without-training\n--without-group\n--locale' ;;
        languages) options+=$'\n--locale' ;;
        figures) options+=$'\n--by\n--within\n--locale' ;;
        reach) options+=$'\n--beyond\n--language\n--country\n--least\n--towns\n--locale\n--limit' ;;
        verify)
            options+=$'\n--organisation\n--name\n--file\n--column\n--name-column\n--output\n--server\n--pace\n--max-age\n--offline\n--evidence\n--report\n--replace\n--check-report\n--keep-names\n--proxy\n--ca-file\n--timeout'
            ;;
        fee)
            case ${words[1]} in
                price) options+=$'\n--from' ;;
                charge) options+=$'\n--course\n--title\n--batch\n--day\n--note\n--again' ;;
                pay) options+=$'\n--by\n--reference\n--payer\n--day\n--for\n--note\n--again' ;;
                correct) options+=$'\n--note' ;;
                statement) options+=$'\n--from\n--until\n--as\n--title' ;;
                forecast) options+=$'\n--attendees\n--month-end\n--until' ;;
                note) options+=$'\n--payee\n--iban\n--reference\n--amount\n--payer\n--until\n--as' ;;
            esac
            ;;
        attendees) [ "${words[1]}" != check ] || options+=$'\n--clean\n--replace\n--credit\n--day' ;;
        dossier)
            case ${words[1]} in
                new) options+=$'\n--country\n--id' ;;
                show) options+=$'\n--all' ;;
                list) options+=$'\n--due\n--ics\n--replace' ;;
                add) options+=$'\n--title\n--link\n--file\n--of\n--qgis\n--day\n--role\n--note' ;;
                move) options+=$'\n--role\n--note\n--group' ;;
                review) options+=$'\n--role\n--note' ;;
                export) options+=$'\n--as\n--replace' ;;
            esac
            ;;
        forget | lint) options+=$'\n--all' ;;
        mine)
            options+=$'\n--certificate\n--check\n--keep\n--server\n--pace\n--proxy\n--ca-file\n--timeout\n--limit'
            ;;
        places | history) options+=$'\n--limit' ;;
        export)
            options+=$'\n'$where$courses
            options+=$'\n--id\n--format\n--crs\n--layer\n--wkt\n--replace\n--title'
            ;;
        publish)
            options+=$'\n'${where/$'\n'--limit/}$courses$'\n--title\n--url\n--replace'
            options=${options/$'\n'--starred/}
            ;;
    esac
    if [[ $cur == -* ]]; then
        _qcert_offer "$options"
    elif [ ${#words[@]} = 0 ]; then
        _qcert_offer $'sync\nprobe\nfind\nshow\norganisations\ncentres\nchanges\nfollow\nunfollow\nnews\nstar\nnote\ncountries\nlanguages\nreach\ngroups\nfigures\nplaces\nexport\npublish\nverify\nhistory\nforget\nmine\nlint\nstatus\nstore\nfee\nattendees\ndossier'
    elif [ "${words[*]}" = star ] || [ "${words[*]}" = note ]; then
        _qcert_offer $'centre\ncourse\norganisation'
    elif [ "${words[*]}" = store ]; then
        _qcert_offer $'path\ncheck\nbackup'
    elif [ "${words[*]}" = fee ]; then
        _qcert_offer $'price\ncharge\npay\ncorrect\nbalance\nstatement\nforecast\nnote'
    elif [ "${words[*]}" = attendees ]; then
        _qcert_offer check
    elif [ "${words[*]}" = dossier ]; then
        _qcert_offer $'new\nshow\nlist\nadd\ncheck\nmove\nreview\nexport\nimport'
    elif [ ${#words[@]} = 3 ] && [ "${words[*]:0:2}" = "dossier add" ]; then
        _qcert_offer $'contribution\ncourse\nmaterial\nopinion\nconflict\nremoval'
    elif [ ${#words[@]} = 3 ] && [ "${words[*]:0:2}" = "dossier move" ]; then
        _qcert_offer $'submitted\ninitial review\nuser-group opinion\nPSC determination\ncertified\nrefused\nsent back\nwithdrawn\nre-applied'
    elif [ "${words[*]}" = "dossier import" ] || { [ ${#words[@]} = 3 ] && [ "${words[*]:0:2}" = "dossier export" ]; }; then
        compopt -o default
    elif [ "${words[*]}" = "attendees check" ] || [ "${words[*]}" = "store backup" ] || [ "${words[*]}" = export ]; then
        compopt -o default
    elif [ "${words[*]}" = publish ]; then
        compopt -o dirnames
    fi
}
complete -F _qcert qcert
