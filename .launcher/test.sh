# shellcheck shell=bash
# Runs every test in stages; all stages are reported, also after one has failed.

STAGES_FAILED=0
STAGE_REPORT=

run_tests() {
  local before
  [ $# -eq 0 ] || misused "test takes no options"
  find_jdk
  find_node
  find_maven
  find_browser
  # What is printed goes to files.
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 NO_COLOR=1
  lock
  ensure_packages
  rm -rf "$HOME_FOLDER/target/surefire-reports" "$HOME_FOLDER/target/vitest.xml"
  before=$(kept_files)
  stage 'TypeScript: types' types npm_script types
  stage 'TypeScript: lint' lint npm_script lint
  stage 'TypeScript: format' format npm_script format:check
  stage 'TypeScript: tests' vitest npm_script test
  stage 'Java: format, tests, browser' java verify
  stage 'Build leaves its inputs alone' kept same_files "$before"
  unlock
  stage 'Data' data "$HOME_FOLDER/bluelamp" check
  if command -v shellcheck >/dev/null; then
    stage 'Launcher: shellcheck' shellcheck check_launcher
  fi
  report
}

# stage TITLE LOG COMMAND...: runs a command; shows what it printed only if it failed.
stage() {
  local title=$1 log=$2 begin=$SECONDS verdict=ok
  shift 2
  say "$title ..."
  if ! logged "$log" "$@"; then
    verdict=FAILED
    STAGES_FAILED=$((STAGES_FAILED + 1))
    cat "$TOOLS_FOLDER/log/$log.log"
  fi
  STAGE_REPORT=$STAGE_REPORT$(printf '%-7s %-30s %4d s' "$verdict" "$title" "$((SECONDS - begin))")$'\n'
}

npm_script() {
  cd "$HOME_FOLDER" && npm run --silent "$1"
}

# Builds and tests with Maven, and keeps the build for `run` and `check`.
verify() {
  APP_FOLDER=$TOOLS_FOLDER/app/$(source_stamp)
  (cd "$HOME_FOLDER" && "$MAVEN" -B -ntp verify) || return
  [ -f "$APP_FOLDER/complete" ] || unpack
}

# Prints the sums of the committed files that the Vaadin plugin would rewrite if they did not suit it.
kept_files() {
  (cd "$HOME_FOLDER" && cksum package.json package-lock.json tsconfig.json types.d.ts vite.config.ts)
}

same_files() {
  local after
  after=$(kept_files)
  [ "$1" = "$after" ] || {
    printf 'The build rewrote one of these; look at git diff and commit what it wants:\n%s\n' "$after"
    return 1
  }
}

check_launcher() {
  cd "$HOME_FOLDER" && shellcheck --external-sources --check-sourced bluelamp .ci/run
}

# Prints the stages and, alone on the last line, the totals; fails if anything failed.
report() {
  local passed failed
  read -r passed failed <<EOF
$(count_tests)
EOF
  # A stage may fail without a failed test, say on a line that does not compile.
  [ "$failed" -ge "$STAGES_FAILED" ] || failed=$STAGES_FAILED
  printf '\n%s\n%s passed, %s failed\n' "$STAGE_REPORT" "$passed" "$failed"
  [ "$STAGES_FAILED" -eq 0 ] && [ "$failed" -eq 0 ]
}

# Prints how many tests passed and failed, from the JUnit reports of Surefire and vitest.
count_tests() {
  find "$HOME_FOLDER/target" \( -path '*/surefire-reports/TEST-*.xml' -o -name vitest.xml \) -exec cat {} + |
    awk '
      function value(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH) + 0 : 0 }
      /<testsuite / { bad = value("failures") + value("errors"); failed += bad; passed += value("tests") - bad - value("skipped") }
      END { print passed + 0, failed + 0 }'
}
