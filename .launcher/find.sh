# shellcheck shell=bash
# Finds the tools that Blue Lamp needs, or says in one line what is missing and how to get it.

readonly JDK_NEEDED=21
readonly NODE_NEEDED=24

# Bash and Java keep things there for a moment, and say little when they can't.
check_temporary_folder() {
  local folder=${TMPDIR:-/tmp}
  [ -w "$folder/." ] ||
    fail "the temporary folder '$folder' is missing or can't be written: make it, or set TMPDIR to another."
}

# Folders that may hold a JDK, one a line.
jdk_folders() {
  local folder on_path
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || java_home_of "$on_path"
  for folder in \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ ! -x "$folder/bin/javac" ] || printf '%s\n' "$folder"
  done
}

# The home of the JDK behind a javac command, through links and version managers' shims.
java_home_of() {
  "$(dirname "$1")/java" -XshowSettings:properties -version 2>&1 |
    sed -n 's/^ *java\.home = //p'
}

# The major version of the JDK in a folder; 0 if it is none.
jdk_version() {
  local version=
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  printf '%s\n' "${version:-0}"
}

# Sets JAVA_HOME: the one that is set if it is new enough, else the newest JDK found.
find_jdk() {
  local folder version best=0 best_folder=
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$JDK_NEEDED" ]; then
    export JAVA_HOME
    return
  fi
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ "$version" -gt "$best" ]; then
      best=$version
      best_folder=$folder
    fi
  done <<EOF
$(jdk_folders)
EOF
  [ "$best" -ge "$JDK_NEEDED" ] ||
    fail "needs a JDK $JDK_NEEDED or newer, and found none: install one (adoptium.net has them) or set JAVA_HOME."
  export JAVA_HOME=$best_folder
}

# The major version of a node command; 0 if it does not run.
node_version() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p') || version=
  printf '%s\n' "${version:-0}"
}

# Lets Node trust the certificates that this computer trusts, as behind a company's proxy; it brings its own otherwise.
trust_system_certificates() {
  local file=/etc/ssl/certs/ca-certificates.crt
  [ -n "${NODE_EXTRA_CA_CERTS:-}" ] || [ ! -r "$file" ] || export NODE_EXTRA_CA_CERTS=$file
  export NODE_USE_SYSTEM_CA=1
}

# Puts Node and its npm at the head of PATH, fetching them if need be.
find_node() {
  local fetched=$TOOLS_FOLDER/node/bin
  trust_system_certificates
  if [ "$(node_version node)" -ge "$NODE_NEEDED" ] && command -v npm >/dev/null; then
    return
  fi
  if [ "$(node_version "$fetched/node")" -lt "$NODE_NEEDED" ]; then
    command -v npm >/dev/null ||
      fail "needs Node $NODE_NEEDED or newer with npm, and found none: install it (nodejs.org has it) or put it on PATH."
    fetch_node
  fi
  export PATH=$fetched:$PATH
}

fetch_node() {
  say "Fetching Node $NODE_NEEDED into .tools/node ..."
  # Scripts allowed: the package puts the right binary in its place in one.
  logged node npm install --global --prefix "$TOOLS_FOLDER/node" --ignore-scripts=false \
    --no-fund --no-audit "node@$NODE_NEEDED" npm@11 ||
    fail "npm could not fetch Node $NODE_NEEDED (.tools/log/node.log says why): install it and put it on PATH."
  [ "$(node_version "$TOOLS_FOLDER/node/bin/node")" -ge "$NODE_NEEDED" ] ||
    fail "npm fetched no Node $NODE_NEEDED into .tools/node: install it and put it on PATH."
}

# Sets MAVEN to the command that runs Maven.
find_maven() {
  local command
  for command in \
    "$(command -v mvn || true)" \
    "$HOME/.sdkman/candidates/maven/current/bin/mvn" \
    /opt/maven/bin/mvn /usr/share/maven/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn; do
    if [ -n "$command" ] && [ -x "$command" ]; then
      MAVEN=$command
      return
    fi
  done
  fail "needs Maven 3.8 or newer, and found none: install it (package 'maven', or maven.apache.org)."
}

# Sets BLUELAMP_BROWSER to a Chromium or Chrome; installs one where that takes no question.
find_browser() {
  local command
  for command in "${BLUELAMP_BROWSER:-}" "${CHROME_PATH:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$command" ] && command -v "$command" >/dev/null; then
      BLUELAMP_BROWSER=$(command -v "$command")
      export BLUELAMP_BROWSER
      return
    fi
  done
  install_browser
}

install_browser() {
  if ! can_install; then
    fail "the browser tests need Chromium or Chrome, and found none: install it, or set BLUELAMP_BROWSER to its program."
  fi
  say "Installing Chromium ..."
  if ! logged browser apt_install chromium || ! command -v chromium >/dev/null; then
    fail "apt-get could not install Chromium (.tools/log/browser.log says why): install it, or set BLUELAMP_BROWSER."
  fi
  BLUELAMP_BROWSER=$(command -v chromium)
  export BLUELAMP_BROWSER
}

# Sets BLUELAMP_NGINX, or leaves it empty; installs one where that takes no question. Only the longest tests need it.
find_nginx() {
  local command
  for command in "${BLUELAMP_NGINX:-}" nginx /usr/sbin/nginx /usr/local/sbin/nginx /opt/homebrew/bin/nginx; do
    if [ -n "$command" ] && command -v "$command" >/dev/null; then
      BLUELAMP_NGINX=$(command -v "$command")
      export BLUELAMP_NGINX
      return
    fi
  done
  export BLUELAMP_NGINX=
  if can_install; then
    say "Installing nginx ..."
    # Its own service is of no use here, and may find its port taken.
    if logged nginx apt_install --no-install-recommends nginx-light && [ -x /usr/sbin/nginx ]; then
      export BLUELAMP_NGINX=/usr/sbin/nginx
    fi
  fi
}

# Sets BLUELAMP_FIREFOX to a Firefox; installs one where that takes no question. Fails where there is none.
find_firefox() {
  local command
  for command in "${BLUELAMP_FIREFOX:-}" firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox"; do
    if [ -n "$command" ] && command -v "$command" >/dev/null; then
      BLUELAMP_FIREFOX=$(command -v "$command")
      export BLUELAMP_FIREFOX
      return
    fi
  done
  can_install || return
  say "Installing Firefox ..."
  logged firefox apt_install firefox-esr || return
  BLUELAMP_FIREFOX=$(command -v firefox-esr) || return
  export BLUELAMP_FIREFOX
}

# Sets BLUELAMP_WEBKIT_DRIVER to WebKitGTK's driver, which needs a screen that nobody sees; installs both where that takes
# no question. Fails where one is missing.
find_webkit() {
  local command=${BLUELAMP_WEBKIT_DRIVER:-WebKitWebDriver}
  if ! command -v "$command" >/dev/null || ! command -v Xvfb >/dev/null; then
    can_install || return
    say "Installing WebKit's driver ..."
    logged webkit apt_install webkit2gtk-driver xvfb || return
  fi
  BLUELAMP_WEBKIT_DRIVER=$(command -v "$command") || return
  command -v Xvfb >/dev/null || return
  export BLUELAMP_WEBKIT_DRIVER
}

# Sets BLUELAMP_OFFICE to LibreOffice; installs it where that takes no question. Fails where there is none.
find_libreoffice() {
  local command
  for command in "${BLUELAMP_OFFICE:-}" soffice libreoffice /usr/lib/libreoffice/program/soffice \
    "/Applications/LibreOffice.app/Contents/MacOS/soffice"; do
    if [ -n "$command" ] && command -v "$command" >/dev/null; then
      BLUELAMP_OFFICE=$(command -v "$command")
      export BLUELAMP_OFFICE
      return
    fi
  done
  can_install || return
  say "Installing LibreOffice ..."
  logged libreoffice apt_install --no-install-recommends libreoffice-impress || return
  BLUELAMP_OFFICE=$(command -v soffice) || return
  export BLUELAMP_OFFICE
}

# Whether programs can be installed without a question.
can_install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null
}

apt_install() {
  apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y "$@"
}

# Runs a command with all it prints in .tools/log/NAME.log.
logged() {
  local name=$1
  shift
  mkdir -p "$TOOLS_FOLDER/log"
  ("$@") >"$TOOLS_FOLDER/log/$name.log" 2>&1
}
