# shellcheck shell=bash
# Says how much memory the server may use, so that an exhibit runs on a small computer beside others.

# Enough for the shipped exhibit and a few visitors: the heap begins with it and grows by need alone.
readonly SMALLEST_HEAP=64
# What answers leave behind is collected here; a larger share of a small heap would push the exhibit out of it.
readonly YOUNG_HEAP=28
# The catalogue takes some three times the length of its JSON. While a changed folder is read again there are two of
# them, and the trees of the files that are being read.
readonly HEAP_TIMES_JSON=8
readonly HEAP_WITHOUT_JSON=48
# As many pages as the server lets be open at once, some 95 kB each, with room to collect what they leave.
readonly HEAP_FOR_PAGES=256

# Prints the megabytes of heap that the exhibit in a folder needs, with all pages that may be open.
heap_needed() {
  local bytes heap
  bytes=$(find -L "$1" -maxdepth 2 -type f -name '*.json' -exec ls -lnL {} + 2>/dev/null |
    awk '{ sum += $5 } END { printf "%d", sum }') || bytes=0
  heap=$((HEAP_WITHOUT_JSON + HEAP_TIMES_JSON * bytes / 1000000))
  [ "$heap" -ge "$SMALLEST_HEAP" ] || heap=$SMALLEST_HEAP
  printf '%s\n' "$((heap + HEAP_FOR_PAGES))"
}

# memory_options DATA [MB]: sets MEMORY_OPTIONS for Java, by the size of the data or as asked for.
memory_options() {
  local heap young
  heap=${2:-$(heap_needed "$1")}
  young=$((heap / 3 < YOUNG_HEAP ? heap / 3 : YOUNG_HEAP))
  # The serial collector keeps no tables beside the heap. A heap that is mostly free is given back.
  # Code and stacks are reserved far beyond what is ever used.
  MEMORY_OPTIONS=(-XX:+UseSerialGC "-Xms${SMALLEST_HEAP}m" "-Xmx${heap}m" "-Xmn${young}m" -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40
    -XX:ReservedCodeCacheSize=64m -Xss512k)
  # The C library gives each thread a pool of its own otherwise, and gives little of it back.
  export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
}

check_memory() {
  case $1 in
    *[!0-9]* | '' | ???????*) misused "'$1' is no memory: give megabytes, say --memory 256" ;;
  esac
  [ "$1" -ge "$SMALLEST_HEAP" ] || misused "--memory $1 is too little: give $SMALLEST_HEAP megabytes or more"
}
