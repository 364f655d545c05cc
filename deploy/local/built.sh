# What the commands that start the system have in common; they set home, java and launcher, and the module that is launched.

fail() {
  echo "$1" >&2
  exit 1
}

require_java() {
  command -v "$java" >/dev/null || fail "No Java was found: install Java 17 or newer, or set JAVA_HOME to it."
  local version
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] ||
    fail "This is Java ${version:-of an unknown version}; Guichet needs Java 17 or newer: set JAVA_HOME or PATH to it."
}

# Whether the first argument was built after the last change of its sources, which are the others.
is_built() {
  local product=$1
  shift
  [ -e "$product" ] && [ -z "$(find "$@" -type f -newer "$product" -print -quit)" ]
}

# The class path names files of the local Maven repository, which may have been removed since.
has_class_path() {
  local entries entry
  [ -e "$launcher/classpath" ] || return 1
  IFS=: read -r -a entries <"$launcher/classpath" || true
  for entry in "${entries[@]}"; do
    [ -e "$entry" ] || return 1
  done
}

all_is_built() {
  local service
  for service in intake triage ticket sla notification; do
    is_built "$service-service/target/quarkus-app/quarkus-run.jar" pom.xml \
      chassis/pom.xml chassis/src/main "$service-service/pom.xml" "$service-service/src/main" || return 1
  done
  is_built "$launcher/classpath" pom.xml \
    deploy/embedded/pom.xml deploy/embedded/src/main deploy/local/pom.xml deploy/local/src/main \
    "${launcher%/target}/pom.xml" "${launcher%/target}/src/main" || return 1
  has_class_path
}

build() {
  command -v mvn >/dev/null || fail "No Maven was found, and there is something to build: install Maven 3.8.7 or newer."
  echo "Building what is not built; the first time this takes some minutes."
  mvn -B -ntp -DskipTests -Dspotless.check.skip=true package \
    > >(grep --line-buffered -E '^\[INFO\] Building Guichet|^\[ERROR\]' || true) 2>&1 &
  local maven=$!
  trap 'kill "$maven" 2>/dev/null || true; exit 130' INT TERM
  wait "$maven" || fail "The build failed."
  trap - INT TERM
}
