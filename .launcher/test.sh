# shellcheck shell=bash
# Runs every test in stages; all stages are reported, also after one has failed.

STAGES_FAILED=0
STAGE_REPORT=

# test [--quick | --long | --office]
run_tests() {
  local extent=whole
  while [ $# -gt 0 ]; do
    case $1 in
      --quick | --long | --office)
        [ "$extent" = whole ] || misused "test takes one of --quick, --long and --office"
        extent=${1#--}
        ;;
      *) misused "test knows no '$1'" ;;
    esac
    shift
  done
  find_jdk
  find_node
  find_maven
  # What is printed goes to files.
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 NO_COLOR=1
  case $extent in
    quick) quick_tests ;;
    office) office_tests ;;
    *) whole_tests "$extent" ;;
  esac
  report
}

# whole_tests whole|long
whole_tests() {
  local before
  find_browser
  [ "$1" != long ] || find_nginx
  lock
  ensure_packages
  ensure_packages_of journeys 'what works the browsers'
  forget_reports
  # Told test by test, since only so vitest says what passed at the second try.
  test_typescript -- --reporter=verbose
  before=$(kept_files)
  stage 'Java: format, tests, browser' java verify "$1"
  stage 'Build leaves its inputs alone' kept same_files "$before"
  unlock
  stage 'Packaged, with its start cache' packaged packaged_tests
  test_embed "$1"
  stage 'Data' data "$HOME_FOLDER/bluelamp" check
  check_launcher
  if [ "$1" != long ]; then
    leave_out 'what takes over 20 seconds for one thing: ./bluelamp test --long'
  elif [ -z "$BLUELAMP_NGINX" ]; then
    leave_out 'two servers behind nginx, since it is neither installed nor could be: install it, or set BLUELAMP_NGINX'
  fi
}

# Slides as LibreOffice draws them, in target/office, for somebody to look at.
office_tests() {
  if ! find_libreoffice; then
    leave_out "slides as LibreOffice draws them, which is not here: install package 'libreoffice-impress', or set BLUELAMP_OFFICE to its program"
    return
  fi
  lock
  ensure_packages
  forget_reports
  rm -rf "$HOME_FOLDER/target/office"
  stage 'Office: slides, drawn' office office_java
  unlock
  say "Look at $HOME_FOLDER/target/office"
}

office_java() {
  local options=(-Dgroups=office "-DexcludedGroups=benchmark")
  [ ! -f "$HOME_FOLDER/target/classes/META-INF/VAADIN/webapp/index.html" ] || options+=(-Dvaadin.skip=true)
  cd "$HOME_FOLDER" && "$MAVEN" -B -ntp "${options[@]}" test
}

# What needs neither a browser nor a package.
quick_tests() {
  lock
  ensure_packages
  ensure_packages_of journeys 'what works the browsers'
  forget_reports
  test_typescript -- --project node
  stage 'Java: format, tests' java quick_java
  unlock
  if APP_FOLDER=$TOOLS_FOLDER/app/$(source_stamp) && app_is_whole; then
    stage 'Data' data "$HOME_FOLDER/bluelamp" check
  else
    leave_out 'the data, since the program is not built as it is now: ./bluelamp check'
  fi
  check_launcher
  leave_out 'the browser and the packaged jar, which take minutes: ./bluelamp test'
}

forget_reports() {
  rm -rf "$HOME_FOLDER/target/surefire-reports" "$HOME_FOLDER/target/vitest.xml" \
    "$HOME_FOLDER"/target/journeys-*.xml "$HOME_FOLDER/target/journeys" \
    "$TOOLS_FOLDER/log/vitest.log" "$TOOLS_FOLDER"/log/journeys-*.log
}

# test_typescript [OPTION...]: the options are vitest's. Tests in a browser wait half of their time; the checks use it.
test_typescript() {
  local begin=$SECONDS checks
  say 'TypeScript: types, imports, lint, format ...'
  (check_typescript) &
  checks=$!
  stage 'TypeScript: tests' vitest npm_script test "$@"
  if wait "$checks"; then
    tell_stage ok 'TypeScript: types, lint, format' "$((SECONDS - begin))"
  else
    tell_stage FAILED 'TypeScript: types, lint, format' "$((SECONDS - begin))"
  fi
}

# Runs each check, also after one has failed; shows what a failed one printed.
check_typescript() {
  local script failed=0
  for script in types imports lint format:check; do
    if ! logged "${script%:*}" npm_script "$script"; then
      cat "$TOOLS_FOLDER/log/${script%:*}.log"
      failed=1
    fi
  done
  return "$failed"
}

leave_out() {
  STAGE_REPORT=$STAGE_REPORT"left out: $1"$'\n'
}

# stage TITLE LOG COMMAND...: runs a command; shows what it printed only if it failed.
stage() {
  local title=$1 log=$2 begin=$SECONDS verdict=ok
  shift 2
  say "$title ..."
  if ! logged "$log" "$@"; then
    verdict=FAILED
    cat "$TOOLS_FOLDER/log/$log.log"
  fi
  tell_stage "$verdict" "$title" "$((SECONDS - begin))"
}

# tell_stage ok|FAILED TITLE SECONDS: writes the stage's line of the report.
tell_stage() {
  [ "$1" = ok ] || STAGES_FAILED=$((STAGES_FAILED + 1))
  STAGE_REPORT=$STAGE_REPORT$(printf '%-7s %-31s %4d s' "$@")$'\n'
}

npm_script() {
  cd "$HOME_FOLDER" && npm run --silent "$@"
}

# verify whole|long: builds and tests with Maven, and keeps the build for `run` and `check`.
verify() {
  local options=()
  [ "$1" != long ] || options+=("-DexcludedGroups=benchmark,office,packaged" -Dbluelamp.long=true)
  APP_FOLDER=$TOOLS_FOLDER/app/$(source_stamp)
  (cd "$HOME_FOLDER" && "$MAVEN" -B -ntp ${options[@]+"${options[@]}"} verify) || return
  app_is_whole || unpack
}

# The tests of the server need some build of the pages in the browser, but not the newest: no browser runs them.
quick_java() {
  local options=("-DexcludedTests=org/bluelamp/browser/**")
  [ ! -f "$HOME_FOLDER/target/classes/META-INF/VAADIN/webapp/index.html" ] || options+=(-Dvaadin.skip=true)
  cd "$HOME_FOLDER" && "$MAVEN" -B -ntp "${options[@]}" test
}

# Tests what `run` starts: the unpacked jar with its start cache. Maven compiles nothing for it.
packaged_tests() {
  cd "$HOME_FOLDER" && "$MAVEN" -B -ntp -DexcludedGroups=benchmark -Dgroups=packaged surefire:test
}

# test_embed whole|long: the journeys of the embed, in each browser of this extent that there is.
test_embed() {
  stage 'Embed: Chromium' journeys-chromium journeys chromium
  if [ "$1" != long ]; then
    leave_out 'the journeys of the embed in Firefox, in WebKit and on a static site: ./bluelamp test --long'
    return
  fi
  stage 'Embed: a static site' journeys-site site_journeys
  if find_firefox; then
    stage 'Embed: Firefox' journeys-firefox journeys firefox
  else
    leave_out 'the journeys of the embed in Firefox, which is not here: install it, or set BLUELAMP_FIREFOX to its program'
  fi
  if find_webkit; then
    stage 'Embed: WebKit' journeys-webkit journeys webkit
  else
    leave_out "the journeys of the embed in WebKit, whose driver or Xvfb is not here: install packages 'webkit2gtk-driver' and 'xvfb'"
  fi
}

# The same journeys where no server of ours is.
site_journeys() {
  BLUELAMP_SITE=yes npm_script test:journeys -- --project chromium --outputFile.junit=target/journeys-site.xml
}

# journeys BROWSER
journeys() {
  npm_script test:journeys -- --project "$1" --outputFile.junit="target/journeys-$1.xml"
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
  if command -v shellcheck >/dev/null; then
    stage 'Launcher: shellcheck' shellcheck lint_launcher
  else
    leave_out 'the lint of the launcher, since shellcheck is not installed'
  fi
}

lint_launcher() {
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
  printf '\n%s%s\n%s passed, %s failed\n' "$STAGE_REPORT" "$(second_tries)" "$passed" "$failed"
  [ "$STAGES_FAILED" -eq 0 ] && [ "$failed" -eq 0 ]
}

# Names the tests that failed first and passed when they were tried again, a line each.
second_tries() {
  find "$HOME_FOLDER/target" -path '*/surefire-reports/TEST-*.xml' -exec cat {} + |
    awk '
      function value(name) { return match($0, " " name "=\"[^\"]*") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : "" }
      /<testcase / { test = value("classname") "." value("name") }
      /<flaky(Failure|Error)/ { print "passed only at the second try, a fault to mend: " test }'
  sed -n 's/^ *✓ \(.*\) [0-9]*ms (retry x[0-9]*).*/passed only at the second try, a fault to mend: \1/p' \
    "$TOOLS_FOLDER/log/vitest.log" "$TOOLS_FOLDER"/log/journeys-*.log 2>/dev/null || true
}

# Prints how many tests passed and failed, from the JUnit reports of Surefire and vitest.
count_tests() {
  find "$HOME_FOLDER/target" \( -path '*/surefire-reports/TEST-*.xml' -o -name vitest.xml -o -name 'journeys-*.xml' \) -exec cat {} + |
    awk '
      function value(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH) + 0 : 0 }
      /<testsuite / { bad = value("failures") + value("errors"); failed += bad; passed += value("tests") - bad - value("skipped") }
      END { print passed + 0, failed + 0 }'
}
