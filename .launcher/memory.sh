# shellcheck shell=bash
# Says how much memory the server may use, so that an exhibit runs on a small computer beside others.

# Enough for the pages of 2,000 visitors' windows beside the shipped exhibit.
readonly SMALLEST_HEAP=64
# The catalogue takes some three times the length of its JSON. While a changed folder is read again there are two of
# them, and the trees of the files that are being read.
readonly HEAP_TIMES_JSON=8
readonly HEAP_WITHOUT_JSON=48

# Prints the megabytes of heap that the exhibit in a folder needs.
heap_needed() {
  local bytes heap
  bytes=$(find -L "$1" -maxdepth 2 -type f -name '*.json' -exec ls -lnL {} + 2>/dev/null | awk '{ sum += $5 } END { printf "%d", sum }') || bytes=0
  heap=$((HEAP_WITHOUT_JSON + HEAP_TIMES_JSON * bytes / 1000000))
  [ "$heap" -ge "$SMALLEST_HEAP" ] || heap=$SMALLEST_HEAP
  printf '%s\n' "$heap"
}

# memory_options DATA [MB]: sets MEMORY_OPTIONS for Java, by the size of the data or as asked for.
memory_options() {
  local heap
  heap=${2:-$(heap_needed "$1")}
  # The serial collector keeps nothing beside the heap. Code and stacks are reserved far beyond what is ever used.
  MEMORY_OPTIONS=(-XX:+UseSerialGC "-Xmx${heap}m" -XX:ReservedCodeCacheSize=64m -Xss512k)
  # The C library gives each thread a pool of its own otherwise, and gives little of it back.
  export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
}

check_memory() {
  case $1 in
    *[!0-9]* | '' | ???????*) misused "'$1' is no memory: give megabytes, say --memory 256" ;;
  esac
  [ "$1" -ge "$SMALLEST_HEAP" ] || misused "--memory $1 is too little: give $SMALLEST_HEAP megabytes or more"
}
