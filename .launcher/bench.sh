# shellcheck shell=bash
# Prepares what the benchmark needs and starts it; bench/main.ts measures.

# bench [PART]... [--quick] [--trace] [--record] [--sizes N,N]
bench() {
  local parts=() options=() whole=yes recorded=
  while [ $# -gt 0 ]; do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    case $1 in
      timeline | page | layout | server | embed | catalogue) parts+=("$1") && whole= ;;
      --trace) options+=("$1") ;;
      --quick) options+=("$1") && whole= ;;
      --record) options+=("$1") && recorded=yes ;;
      --sizes)
        [ $# -ge 2 ] || misused "option '$1' lacks its value"
        check_sizes "$2"
        options+=("$1=$2") && whole=
        shift
        ;;
      *) misused "bench knows no '$1'" ;;
    esac
    shift
  done
  [ -z "$recorded" ] || [ -n "$whole" ] || misused "--record wants the whole run: no parts, no --quick, no --sizes"
  [ "${#parts[@]}" -gt 0 ] || parts=(timeline page layout server embed catalogue)
  # Older bashes take an empty list for an unset one.
  measure "${parts[@]}" ${options[@]+"${options[@]}"}
}

check_sizes() {
  case ,$1, in
    *[!0-9,]* | *,,* | *,0*) misused "'$1' are no numbers of entries: give, say, 300,10000" ;;
  esac
}

# measure PART... [OPTION]...: finds and builds what the parts need, then becomes the benchmark.
measure() {
  JAVA_COMMAND=()
  find_jdk
  find_node
  lock
  ensure_packages
  unlock
  if wants timeline "$@" || wants page "$@" || wants server "$@" || wants embed "$@"; then
    find_browser
    ensure_packages_of bench 'the systems to compare with'
  fi
  if wants catalogue "$@"; then
    time_catalogue
  fi
  if wants page "$@" || wants server "$@" || wants embed "$@"; then
    ensure_app
    train
    hold_app
    memory_options "$HOME_FOLDER/data"
    java_command
  fi
  cd "$HOME_FOLDER" && exec node bench/main.ts "$@" -- ${JAVA_COMMAND[@]+"${JAVA_COMMAND[@]}"}
}

# wants WORD WORD...: whether the first is among the others.
wants() {
  local wanted=$1 word
  shift
  for word in "$@"; do
    [ "$word" != "$wanted" ] || return 0
  done
  return 1
}

# Times the catalogue on Maven's class path; bench/main.ts reads the log.
time_catalogue() {
  find_maven
  say "catalogue, 1000 entries ..."
  lock
  # The test fails where a bar is missed; the log has the figures then, too.
  (cd "$HOME_FOLDER" && logged catalogue "$MAVEN" -B -ntp -Dvaadin.skip=true -Dspotless.check.skip=true \
    -DexcludedGroups= -Dtest=CatalogSpeedTest test) || true
  unlock
}
