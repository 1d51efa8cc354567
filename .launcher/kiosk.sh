# shellcheck shell=bash
# Runs this computer as a kiosk, or sets it up as one.

# Java's for the watcher, which runs beside server and browser for weeks: what is left out here is not needed for it.
readonly WATCHER_OPTIONS=(-XX:+UseSerialGC -Xms8m -Xmx96m -Xss512k -XX:ReservedCodeCacheSize=32m -XX:TieredStopAtLevel=1)

# kiosk [--port N] [--data DIR | --from URL] [--memory MB] [--settings DIR] [--state DIR] [--browser PROGRAM]
# kiosk --install [--root DIR] [--force] | --uninstall [--root DIR] [--force] | --set-pin | --set-password
kiosk() {
  local data=$HOME_FOLDER/data from= memory= doing=show options=()
  while [ $# -gt 0 ]; do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    case $1 in
      --install | --uninstall | --set-pin | --set-password)
        [ "$doing" = show ] || misused "kiosk does one thing: --install, --uninstall, --set-pin or --set-password"
        doing=${1#--}
        options+=("$1")
        ;;
      --force | --end-with-parent) options+=("$1") ;;
      --port | --data | --from | --memory | --settings | --state | --browser | --root | --silence)
        [ $# -ge 2 ] || misused "option '$1' lacks its value"
        case $1 in
          --port) check_port "$2" ;;
          --data) data=$2 ;;
          --from) from=$2 ;;
          --memory) check_memory "$2" && memory=$2 ;;
        esac
        [ "$1" = --data ] || options+=("$1" "$2")
        shift
        ;;
      *) misused "unknown option '$1'" ;;
    esac
    shift
  done
  [ -n "$from" ] || [ -d "$data" ] || fail "there is no folder '$data'; --data wants the folder that holds timeline.json."
  [ ! -t 0 ] || options+=(--terminal)
  find_jdk
  ensure_app
  if [ "$doing" = show ]; then
    # The user of a kiosk may only read this folder; then its administrator has built, and nothing is to be kept.
    if [ -w "$APP_FOLDER" ]; then
      [ -n "$from" ] || train
      hold_app
    fi
  fi
  kiosk_memory "$data" "$memory"
  java_command
  exec "$JAVA_HOME/bin/java" "${WATCHER_OPTIONS[@]}" -jar "$APP_FOLDER/bluelamp.jar" kiosk --data "$data" \
    --launcher "$HOME_FOLDER/bluelamp" ${options[@]+"${options[@]}"} -- "${JAVA_COMMAND[@]}"
}

# One page is open at a time, and now and then the staff's.
readonly HEAP_FOR_KIOSK=48
readonly YOUNG_HEAP_OF_KIOSK=16

# kiosk_memory DATA [MB]: sets MEMORY_OPTIONS for the server of a kiosk, by the size of the data or as asked for.
kiosk_memory() {
  memory_options "$1" "${2:-$(($(heap_needed "$1") - HEAP_FOR_PAGES + HEAP_FOR_KIOSK))}"
  # The optimising compiler takes more memory than so few requests are worth, and the C library keeps what it is given back.
  MEMORY_OPTIONS+=(-XX:TieredStopAtLevel=1 -XX:TrimNativeHeapInterval=30000)
  # One visitor's answers are few, and between visitors there is time to collect: the heap may lie closer around the exhibit.
  MEMORY_OPTIONS+=("-Xmn${YOUNG_HEAP_OF_KIOSK}m" -XX:MinHeapFreeRatio=5 -XX:MaxHeapFreeRatio=15 -XX:-ShrinkHeapInSteps)
}
