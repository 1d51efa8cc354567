# shellcheck shell=bash
# Starts the application, or a command that reads its data, from the unpacked build.

# No start takes so long: whoever waits for one longer waits for a process that is gone.
readonly LONGEST_START_SECONDS=600

# serve [--port N] [--host H] [--data DIR] [--memory MB] [--no-open]
serve() {
  local port=8080 host=127.0.0.1 data=$HOME_FOLDER/data memory= open=yes
  while [ $# -gt 0 ]; do
    case $1 in
      --no-open) open=no && shift && continue ;;
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    [ $# -ge 2 ] || misused "option '$1' is unknown or lacks its value"
    case $1 in
      --port) port=$2 ;;
      --host) host=$2 ;;
      --data) data=$2 ;;
      --memory) memory=$2 && check_memory "$2" ;;
      *) misused "unknown option '$1'" ;;
    esac
    shift 2
  done
  check_port "$port"
  [ -d "$data" ] || fail "there is no folder '$data'; --data wants the folder that holds timeline.json."
  refuse_taken_port "$host" "$port"
  find_jdk
  ensure_app
  train
  hold_app
  refuse_taken_port "$host" "$port"
  if [ "$open" = yes ] && [ -t 1 ]; then
    # In a process of its own, not a child: Java would not collect it when it ends.
    (open_when_ready "$host" "$port" &)
  fi
  memory_options "$data" "$memory"
  start serve --host "$host" --port "$port" --data "$data"
}

# check [OPTION]... [DIR]
check() {
  local data= options=()
  while [ $# -gt 0 ]; do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    case $1 in
      --editorial | --shrink | --report | --strict | --links) options+=("$1") ;;
      --parallel | --pause | --timeout | --again | --contact)
        [ $# -ge 2 ] || misused "option '$1' lacks its value"
        options+=("$1=$2")
        shift
        ;;
      -*) misused "unknown option '$1'" ;;
      *)
        [ -z "$data" ] || misused "check takes one folder"
        data=$1
        ;;
    esac
    shift
  done
  data=${data:-$HOME_FOLDER/data}
  [ -d "$data" ] || fail "there is no folder '$data' to check."
  find_jdk
  ensure_app
  hold_app
  memory_options "$data"
  # Older bashes take an empty list for an unset one.
  start check ${options[@]+"${options[@]}"} "$data"
}

# freeze [--data DIR]
freeze() {
  local data=$HOME_FOLDER/data
  while [ $# -gt 0 ]; do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    [ "$1" = --data ] || misused "unknown option '$1'"
    [ $# -ge 2 ] || misused "option '$1' lacks its value"
    data=$2
    shift 2
  done
  [ -d "$data" ] || fail "there is no folder '$data'; --data wants the folder that holds timeline.json."
  find_jdk
  ensure_app
  hold_app
  memory_options "$data"
  start freeze --data "$data"
}

# export FORMAT [OPTION]...
export_files() {
  run_on_data export "$@"
}

# deck STORY [OPTION]...
deck() {
  run_on_data deck "$@"
}

# changes [--data DIR]
changes() {
  run_on_data changes "$@"
}

licences() {
  [ $# -eq 0 ] || misused "licences takes no '$1'"
  find_jdk
  ensure_app
  hold_app
  start licences
}

# Runs a command of the application that reads data; it knows its own options.
run_on_data() {
  local data= argument before=
  for argument in "$@"; do
    case $argument in
      --data=*) data=${argument#*=} ;;
    esac
    [ "$before" != --data ] || data=$argument
    before=$argument
  done
  if [ -z "$data" ]; then
    data=$HOME_FOLDER/data
    # A command below which nothing stands takes no options of those.
    if [ $# -gt 1 ] || [ "$1" != export ]; then set -- "$@" --data "$data"; fi
  fi
  [ -d "$data" ] || fail "there is no folder '$data'; --data wants the folder that holds timeline.json."
  find_jdk
  ensure_app
  hold_app
  memory_options "$data"
  start "$@"
}

check_port() {
  case $1 in
    *[!0-9]* | '' | ??????*) misused "'$1' is no port: give a number from 1 to 65535" ;;
  esac
  if [ "$1" -lt 1 ] || [ "$1" -gt 65535 ]; then
    misused "'$1' is no port: give a number from 1 to 65535"
  fi
}

refuse_taken_port() {
  case $1 in
    # Asking an address that is not this computer's may take minutes; the application tells of those.
    127.* | localhost | 0.0.0.0 | ::*) ;;
    *) return 0 ;;
  esac
  if answers "$(local_name "$1")" "$2"; then
    fail "port $2 is taken by another program: choose one with --port, say ./bluelamp run --port $(($2 % 65535 + 1))."
  fi
}

# Whether something accepts connections there.
answers() {
  (: <"/dev/tcp/$1/$2") 2>/dev/null
}

# The name under which this computer reaches a server that listens on a host.
local_name() {
  case $1 in
    0.0.0.0 | '::' | '*') printf '127.0.0.1\n' ;;
    *) printf '%s\n' "$1" ;;
  esac
}

# Opens the address once the server answers there. The application prints it.
open_when_ready() {
  local name address last=$((SECONDS + LONGEST_START_SECONDS)) # The start may take long on a busy computer.
  name=$(local_name "$1")
  case $name in
    *:*) address="http://[$name]:$2/" ;;
    *) address="http://$name:$2/" ;;
  esac
  until answers "$name" "$2"; do
    kill -0 $$ 2>/dev/null && [ "$SECONDS" -lt "$last" ] || return 0
    sleep 0.1
  done
  open_in_browser "$address"
}

open_in_browser() {
  if [ "$(uname)" = Darwin ]; then
    open "$1"
  elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null; then
    xdg-open "$1" >/dev/null 2>&1
  fi
}

# start ARGUMENT...: becomes the application, so that signals and the exit code are its own.
start() {
  java_command
  exec "${JAVA_COMMAND[@]}" "$@"
}

# Sets JAVA_COMMAND to what starts the application, up to its arguments, within MEMORY_OPTIONS.
java_command() {
  local cache option=-XX:SharedArchiveFile
  cache=$(start_cache)
  [ "$(jdk_version "$JAVA_HOME")" -lt "$AOT_NEEDED" ] || option=-XX:AOTCache
  JAVA_COMMAND=("$JAVA_HOME/bin/java" "${MEMORY_OPTIONS[@]}")
  # Java looks for this folder's name in no variable by itself.
  [ -z "${TMPDIR:-}" ] || JAVA_COMMAND+=("-Djava.io.tmpdir=$TMPDIR")
  [ ! -f "$cache" ] || JAVA_COMMAND+=("$option=$cache")
  JAVA_COMMAND+=(-jar "$APP_FOLDER/bluelamp.jar")
}
