# shellcheck shell=bash
# Starts the application, or its data check, from the unpacked build.

# Since this version one run writes the cache of loaded and linked classes (JEP 514).
readonly AOT_NEEDED=25
# No start takes so long: whoever waits for one longer waits for a process that is gone.
readonly ANNOUNCE_SECONDS=600

# serve [--port N] [--host H] [--data DIR] [--no-open]
serve() {
  local port=8080 host=127.0.0.1 data=$HOME_FOLDER/data open=yes
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
  # In a process of its own, not a child: Java would not collect it when it ends.
  (announce "$host" "$port" "$open" &)
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
      --editorial | --report | --strict | --links) options+=("$1") ;;
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
  # Older bashes take an empty list for an unset one.
  start check ${options[@]+"${options[@]}"} "$data"
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

# Prints the address once the server answers, and opens it where someone can see it.
announce() {
  local name address last=$((SECONDS + ANNOUNCE_SECONDS)) # The build before may have taken long.
  name=$(local_name "$1")
  case $name in
    *:*) address="http://[$name]:$2/" ;;
    *) address="http://$name:$2/" ;;
  esac
  until answers "$name" "$2"; do
    kill -0 $$ 2>/dev/null && [ "$SECONDS" -lt "$last" ] || return 0
    sleep 0.1
  done
  printf '\nBlue Lamp is at %s (Ctrl-C ends it)\n\n' "$address"
  if [ "$3" = yes ] && [ -t 1 ]; then
    open_in_browser "$address"
  fi
}

open_in_browser() {
  if [ "$(uname)" = Darwin ]; then
    open "$1"
  elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null; then
    xdg-open "$1" >/dev/null 2>&1
  fi
}

# The file that makes this JDK start this build faster. It is good for exactly one JDK and one place on disk.
start_cache() {
  printf '%s/start-%s\n' "$APP_FOLDER" "$( (cat "$JAVA_HOME/release" && printf '%s' "$JAVA_HOME $APP_FOLDER") | sum)"
}

# Starts the application once and visits it, to record which classes a start and a first page load and what is hot.
train() {
  local cache
  cache=$(start_cache)
  [ ! -f "$cache" ] || return 0
  lock
  if [ ! -f "$cache" ]; then
    say "Preparing a faster start (once for each build) ..."
    rm -f "$APP_FOLDER"/start-*.new* # What an interrupted run left.
    record_start "$cache.new"
    if [ -s "$cache.new" ]; then
      mv "$cache.new" "$cache"
    else
      say "No faster start this time; .tools/log/train.log says why."
    fi
  fi
  unlock
}

# Java assembles the file in a second process; in a group of their own, both end when this process is told to.
record_start() {
  local option=-XX:ArchiveClassesAtExit
  [ "$(jdk_version "$JAVA_HOME")" -lt "$AOT_NEEDED" ] || option=-XX:AOTCacheOutput
  mkdir -p "$TOOLS_FOLDER/log"
  : >"$TOOLS_FOLDER/log/train.log"
  set -m
  "$JAVA_HOME/bin/java" "$option=$1" -Dlogging.level.org.springframework.boot.tomcat=info \
    -jar "$APP_FOLDER/bluelamp.jar" serve --host 127.0.0.1 --port 0 --data "$HOME_FOLDER/data" \
    </dev/null >"$TOOLS_FOLDER/log/train.log" 2>&1 &
  TRAINER=$!
  set +m
  trap '{ kill -KILL -- "-$TRAINER"; wait "$TRAINER"; } 2>/dev/null || true; unlock' EXIT
  visit_trainer
  kill -TERM "$TRAINER" 2>/dev/null || true
  wait "$TRAINER" 2>/dev/null || true
  trap unlock EXIT
}

# Asks the application that is being recorded for what a first page asks for, once it says on which free port it is.
visit_trainer() {
  local port= cookie path last=$((SECONDS + ANNOUNCE_SECONDS))
  until [ -n "$port" ]; do
    kill -0 "$TRAINER" 2>/dev/null && [ "$SECONDS" -lt "$last" ] || return 0
    sleep 0.2
    port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$TOOLS_FOLDER/log/train.log" | sed -n 1p)
  done
  ask "$port" /actuator/health >/dev/null
  cookie=$(ask "$port" / | LC_ALL=C sed -n 's/^[Ss]et-[Cc]ookie: *\([^;]*\).*/\1/p' | tr '\n' ';')
  for path in '/?v-r=init&location=&query=' /api/v1/timeline.json /bluelamp/application.css /about; do
    ask "$port" "$path" "$cookie" >/dev/null
  done
}

# ask PORT PATH [COOKIE]: prints what this computer's server answers there; nothing where none does.
ask() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\n' "$2" "$1" >&3
    printf 'Cookie: %s\r\nConnection: close\r\n\r\n' "${3:-}" >&3
    cat <&3
  ) 2>/dev/null || true
}

# start ARGUMENT...: becomes the application, so that signals and the exit code are its own.
start() {
  java_command
  exec "${JAVA_COMMAND[@]}" "$@"
}

# Sets JAVA_COMMAND to what starts the application, up to its arguments.
java_command() {
  local cache option=-XX:SharedArchiveFile
  cache=$(start_cache)
  [ "$(jdk_version "$JAVA_HOME")" -lt "$AOT_NEEDED" ] || option=-XX:AOTCache
  JAVA_COMMAND=("$JAVA_HOME/bin/java")
  [ ! -f "$cache" ] || JAVA_COMMAND+=("$option=$cache")
  JAVA_COMMAND+=(-jar "$APP_FOLDER/bluelamp.jar")
}
