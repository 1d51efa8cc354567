# shellcheck shell=bash
# Prepares what the soak of a kiosk needs and starts it; bench/soak measures.

# soak [--minutes N]
soak() {
  local options=()
  while [ $# -gt 0 ]; do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    case $1 in
      --minutes)
        [ $# -ge 2 ] || misused "option '$1' lacks its value"
        check_minutes "$2"
        options+=("$1=$2")
        shift
        ;;
      *) misused "soak knows no '$1'" ;;
    esac
    shift
  done
  [ -d /proc/self/fd ] || fail "the soak reads what Linux tells of processes in /proc; this system has no such folder."
  find_jdk
  find_node
  find_browser
  ensure_app
  train
  hold_app
  kiosk_memory "$HOME_FOLDER/data"
  java_command
  export JAVA_HOME
  cd "$HOME_FOLDER" && exec node bench/soak/main.ts ${options[@]+"${options[@]}"} \
    -- "$JAVA_HOME/bin/java" "${WATCHER_OPTIONS[@]}" -jar "$APP_FOLDER/bluelamp.jar" -- "${JAVA_COMMAND[@]}"
}

check_minutes() {
  case $1 in
    *[!0-9]* | '' | 0 | ????*) misused "'$1' is no length: give minutes, say --minutes 2" ;;
  esac
}
