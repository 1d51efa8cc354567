# shellcheck shell=bash
# Records once for each build which classes a start and a first page load, so that later starts are faster.

# Since this version one run writes the cache of loaded and linked classes (JEP 514).
readonly AOT_NEEDED=25
# A recording that takes longer is broken off: a start without a cache is slower, but a start.
RECORDING_SECONDS=${BLUELAMP_RECORDING_SECONDS:-50}
# The cache needs some 90 MB; Java writes it through a file of the same length.
readonly RECORDING_KILOBYTES=250000

# The file that makes this JDK start this build faster. It is good for exactly one JDK and one place on disk.
start_cache() {
  printf '%s/start-%s\n' "$APP_FOLDER" "$( (cat "$JAVA_HOME/release" && printf '%s' "$JAVA_HOME $APP_FOLDER") | sum)"
}

# Starts the application once and visits it, to record which classes a start and a first page load and what is hot.
# Without room on the disk, or where a recording was broken off today, the start is simply a slower one.
train() {
  local cache
  cache=$(start_cache)
  [ ! -f "$cache" ] || return 0
  if [ "$(free_kilobytes "$APP_FOLDER")" -lt "$RECORDING_KILOBYTES" ]; then
    say "No faster start: the disk that holds .tools has less than $((RECORDING_KILOBYTES / 1000)) MB left."
    return 0
  fi
  ! given_up_today "$cache.given-up" || return 0
  lock
  if [ ! -f "$cache" ]; then
    say "Preparing a faster start (once for each build) ..."
    rm -f "$APP_FOLDER"/start-*.new* # What an interrupted run left.
    record_start "$cache.new"
    if [ -s "$cache.new" ] && mv "$cache.new" "$cache"; then
      rm -f "$cache.given-up"
    else
      : >"$cache.given-up" || true
      say "No faster start today; .tools/log/train.log may say why."
    fi
  fi
  unlock
}

# Prints how much room the disk has that holds a folder.
free_kilobytes() {
  df -Pk "$1" 2>/dev/null | awk 'NR == 2 { found = 1; print $4 } END { if (!found) print 0 }'
}

given_up_today() {
  [ -n "$(find "$1" -mtime -1 2>/dev/null)" ]
}

# Java assembles the file in a second process; in a group of their own, both end when this process is told to, or when
# the recording takes too long.
record_start() {
  local option=-XX:ArchiveClassesAtExit guard
  [ "$(jdk_version "$JAVA_HOME")" -lt "$AOT_NEEDED" ] || option=-XX:AOTCacheOutput
  memory_options "$HOME_FOLDER/data"
  mkdir -p "$TOOLS_FOLDER/log" && : >"$TOOLS_FOLDER/log/train.log" || return 0
  set -m
  "$JAVA_HOME/bin/java" "${MEMORY_OPTIONS[@]}" "$option=$1" \
    -jar "$APP_FOLDER/bluelamp.jar" serve --host 127.0.0.1 --port 0 --data "$HOME_FOLDER/data" \
    </dev/null >"$TOOLS_FOLDER/log/train.log" 2>&1 &
  TRAINER=$!
  (sleep "$RECORDING_SECONDS" && kill -KILL -- "-$TRAINER") </dev/null >/dev/null 2>&1 &
  guard=$!
  set +m
  trap '{ kill -KILL -- "-$TRAINER" "-$guard"; wait "$TRAINER"; } 2>/dev/null || true; unlock' EXIT
  # Bash tells of each process that a signal ended, wherever it notices.
  {
    visit_trainer
    kill -TERM "$TRAINER"
    wait "$TRAINER"
    kill -KILL -- "-$guard"
    wait "$guard"
  } 2>/dev/null || true
  trap unlock EXIT
}

# Asks the application that is being recorded for what a first page asks for, once it says on which free port it is.
visit_trainer() {
  local port= path
  until [ -n "$port" ]; do
    kill -0 "$TRAINER" 2>/dev/null || return 0
    sleep 0.2
    port=$(sed -n 's|^Blue Lamp is at http://127.0.0.1:\([0-9]*\)/.*|\1|p' "$TOOLS_FOLDER/log/train.log" | sed -n 1p)
  done
  for path in /actuator/health / '/?v-r=init&location=&query=' /api/v1/timeline.json /bluelamp/application.css /about; do
    ask "$port" "$path" >/dev/null
  done
}

# ask PORT PATH: prints what this computer's server answers there; nothing where none does.
ask() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit
    printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nAccept: text/html,*/*\r\nAccept-Encoding: gzip\r\n' "$2" "$1" >&3
    printf 'Connection: close\r\n\r\n' >&3
    cat <&3
  ) 2>/dev/null || true
}

