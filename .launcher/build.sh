# shellcheck shell=bash
# Builds the application when something changed, and keeps each build in a folder of its own:
# a running Blue Lamp never loses its files to the next build.
#
#   .tools/app/STAMP/           the packaged application, unpacked; STAMP stands for all that is built from
#   .tools/app/STAMP/running.N  held by the process N that runs from it
#   .tools/lock                 link that names the process that is building

# Prints the sum of what is read from standard input, 16 hex digits.
sum() {
  if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -c 1-16
}

# Prints the stamp of the present sources: everything that a build is made from, so no data entries and no tests.
source_stamp() {
  (
    cd "$HOME_FOLDER" || exit
    set +o pipefail # An exhibit's folder may lack one of these.
    find pom.xml package.json package-lock.json .npmrc tsconfig.json types.d.ts vite.config.ts build src/main frontend data/schema \
      \( -path src/main/bundles -o -path frontend/generated -o -path frontend/index.html -o -name '*.test.ts' \) -prune -o \
      -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 cksum | sum
  )
}

# Sets APP_FOLDER to the unpacked application of the present sources, building it if need be.
ensure_app() {
  local stamp
  stamp=$(source_stamp)
  APP_FOLDER=$TOOLS_FOLDER/app/$stamp
  ! app_is_whole || return 0
  lock
  if ! app_is_whole; then
    [ ! -d "$APP_FOLDER" ] || say "The build in .tools is damaged and is made again."
    find_node
    find_maven
    build
    unpack
  fi
  unlock
}

build() {
  # Vaadin's plugin installs packages where none are; it does not see that a version in package-lock.json changed.
  have_packages || rm -rf "$HOME_FOLDER/node_modules"
  say "Building (the first time takes some minutes) ..."
  (cd "$HOME_FOLDER" && logged build "$MAVEN" -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package) ||
    fail "the build failed: $(first_error build) All of it is in .tools/log/build.log."
  packages_stamp >"$TOOLS_FOLDER/packages"
}

# Prints the first line of a log that tells of an error.
first_error() {
  sed -n 's/^\[ERROR\] *//p' "$TOOLS_FOLDER/log/$1.log" | sed -n 1p
}

# Prints what the npm packages in node_modules depend on, as one sum.
packages_stamp() {
  (cd "$HOME_FOLDER" && cat package.json package-lock.json .npmrc && node --version) | sum
}

have_packages() {
  [ -d "$HOME_FOLDER/node_modules" ] && [ "$(cat "$TOOLS_FOLDER/packages" 2>/dev/null)" = "$(packages_stamp)" ]
}

# Installs the npm packages that package-lock.json names, if that changed.
ensure_packages() {
  if ! have_packages; then
    say "Installing npm packages ..."
    (cd "$HOME_FOLDER" && logged npm npm ci --ignore-scripts --prefer-offline) ||
      fail "npm ci failed; .tools/log/npm.log says why."
    packages_stamp >"$TOOLS_FOLDER/packages"
  fi
}

# ensure_packages_of FOLDER WHAT: installs what this part of the project alone uses, if its package-lock.json changed.
ensure_packages_of() {
  local folder=$HOME_FOLDER/$1 stamp
  stamp=$(cd "$folder" && cat package.json package-lock.json .npmrc | sum)
  if [ ! -d "$folder/node_modules" ] || [ "$(cat "$TOOLS_FOLDER/$1-packages" 2>/dev/null)" != "$stamp" ]; then
    say "Installing $2 ..."
    mkdir -p "$TOOLS_FOLDER"
    (cd "$folder" && logged "$1-npm" npm ci --ignore-scripts --prefer-offline) ||
      fail "npm ci failed in $1; .tools/log/$1-npm.log says why."
    printf '%s\n' "$stamp" >"$TOOLS_FOLDER/$1-packages"
  fi
}

# Unpacks target/bluelamp.jar into APP_FOLDER, which exists only when it is complete.
unpack() {
  local unpacked=$APP_FOLDER.new
  rm -rf "$unpacked" "$APP_FOLDER"
  # Java's exit code does not tell that the jar is cut short.
  logged unpack "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$HOME_FOLDER/target/bluelamp.jar" \
    extract --destination "$unpacked" || true
  [ -f "$unpacked/bluelamp.jar" ] || fail "the build could not be unpacked into .tools (.tools/log/unpack.log says why): is the disk full?"
  jar_sizes "$unpacked" >"$unpacked/complete"
  mv "$unpacked" "$APP_FOLDER"
  forget_old_apps
}

# Whether APP_FOLDER holds a whole build: each jar is as long as it was when it was unpacked.
app_is_whole() {
  [ -s "$APP_FOLDER/complete" ] && [ "$(jar_sizes "$APP_FOLDER")" = "$(cat "$APP_FOLDER/complete")" ]
}

# Prints the name and the length of each jar of an unpacked build.
jar_sizes() {
  (cd "$1" && find . -name '*.jar' -exec wc -c {} + | awk '$2 != "total" { print $2, $1 }' | LC_ALL=C sort)
}

# Removes earlier builds that no process runs from.
forget_old_apps() {
  local folder
  for folder in "$TOOLS_FOLDER"/app/*/; do
    folder=${folder%/}
    if [ "$folder" != "$APP_FOLDER" ] && ! in_use "$folder"; then
      rm -rf "$folder"
    fi
  done
}

in_use() {
  local holder
  for holder in "$1"/running.*; do
    if [ -e "$holder" ] && kill -0 "${holder##*.}" 2>/dev/null; then
      return 0
    fi
  done
  return 1
}

# Marks APP_FOLDER as in use for as long as this process lives, also after it has become Java.
hold_app() {
  local holder
  for holder in "$APP_FOLDER"/running.*; do
    if [ -e "$holder" ] && ! kill -0 "${holder##*.}" 2>/dev/null; then
      rm -f "$holder"
    fi
  done
  : >"$APP_FOLDER/running.$$"
}

# Waits until no other launcher builds in this folder, then holds the lock until this process ends.
lock() {
  local holder told= vain=0
  mkdir -p "$TOOLS_FOLDER/app" 2>/dev/null ||
    fail "'$TOOLS_FOLDER' can't be made or written: it has to be a folder that you may write to."
  # A link is made with its content in one step, so the holder is never in doubt.
  until ln -s "$$" "$TOOLS_FOLDER/lock" 2>/dev/null; do
    if ! holder=$(readlink "$TOOLS_FOLDER/lock"); then
      # Either its holder has just given it back, or no try will ever succeed.
      vain=$((vain + 1))
      [ "$vain" -lt 20 ] ||
        fail "can't make the link .tools/lock: take away what stands there, and see that .tools can be written."
      sleep 0.1
      continue
    fi
    vain=0
    if ! kill -0 "$holder" 2>/dev/null; then
      break_lock "$holder"
      continue
    fi
    [ -n "$told" ] || say "Waiting for another build in this folder (process $holder) ..."
    told=yes
    sleep 1
  done
  trap unlock EXIT
}

# Takes the lock of a dead process away; puts it back if another launcher was quicker.
break_lock() {
  local taken=$TOOLS_FOLDER/lock.$$
  mv "$TOOLS_FOLDER/lock" "$taken" 2>/dev/null || return 0
  if [ "$(readlink "$taken")" = "$1" ]; then
    rm -f "$taken"
  else
    mv "$taken" "$TOOLS_FOLDER/lock"
  fi
}

unlock() {
  [ "$(readlink "$TOOLS_FOLDER/lock" 2>/dev/null)" != "$$" ] || rm -f "$TOOLS_FOLDER/lock"
  trap - EXIT
}
