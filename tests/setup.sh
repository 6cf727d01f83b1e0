# Functions shared by demo.sh, release.sh and run.sh: what Debian must provide, Python environments, and a QGIS profile of our own.

say() { printf '\n== %s\n' "$*"; }

need_apt() { # COMMAND PACKAGE...: installs the packages where the command is missing
    local command=$1
    shift
    command -v "$command" >/dev/null 2>&1 && return
    apt_install "$@"
}

need_apt_module() { # MODULE PACKAGE...: the same for a module of Debian's Python
    local module=$1
    shift
    /usr/bin/python3 -c "import $module, ensurepip" >/dev/null 2>&1 && return
    apt_install "$@"
}

apt_install() {
    local sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    echo "installing $* with apt"
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_debian() { # QGIS and Python
    say "QGIS and Python from Debian"
    need_apt qgis_process.bin qgis python3-qgis qgis-providers
    need_apt_module venv python3-venv
}

make_environment() { # NAME OPTION REQUIREMENTS...: makes .venv/NAME, or brings it up to date; one file after the other, as locks have hashes
    local name=$1 option=$2
    shift 2
    [ -x ".venv/$name/bin/python" ] || /usr/bin/python3 -m venv $option ".venv/$name"
    local wanted file
    wanted=$(cat plugin/requirements/*.txt "$@" | sha256sum)
    [ "$(cat ".venv/$name/.wanted" 2>/dev/null)" = "$wanted" ] && return
    for file in "$@"; do
        ".venv/$name/bin/python" -m pip install --quiet --disable-pip-version-check -r "$file"
    done
    echo "$wanted" >".venv/$name/.wanted"
}

make_engine_environment() { # the environment of engine and training; release.sh and run.sh share it
    make_environment engine "" plugin/requirements/base.txt tests/requirements-engine.txt
    engine=$root/.venv/engine/bin
    export S2SR_ENGINE_PYTHON=$engine/python PYTHONDONTWRITEBYTECODE=1
}

make_lowest_environment() { # .venv/lowest, with the lowest versions that pyproject.toml allows; made anew when these change
    local wanted
    wanted=$(cat pyproject.toml tests/requirements-lowest.txt | sha256sum)
    [ "$(cat .venv/lowest/.wanted 2>/dev/null)" = "$wanted" ] && return
    "$engine/uv" venv --quiet --clear --python /usr/bin/python3 .venv/lowest
    "$engine/uv" pip install --quiet --python .venv/lowest/bin/python --resolution lowest-direct --only-binary :all: \
        -r pyproject.toml -r tests/requirements-lowest.txt
    echo "$wanted" >.venv/lowest/.wanted
}

make_empty_profile() { # FOLDER: a QGIS configuration of its own, without plugins
    mkdir -p "$1/profiles/default/python/plugins" "$1/runtime"
    chmod 700 "$1/runtime"
    export QGIS_CUSTOM_CONFIG_PATH=$1 XDG_RUNTIME_DIR=$1/runtime QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1
}

make_profile() { # FOLDER [ZIP]: the same with the plugin s2sr enabled: this checkout, or what the zip holds
    local plugins=$1/profiles/default/python/plugins
    make_empty_profile "$1"
    if [ -n "${2:-}" ]; then
        /usr/bin/python3 -m zipfile -e "$2" "$plugins"
    else
        ln -sfn "$root" "$plugins/s2sr"
    fi
    run_qgis plugins enable s2sr >/dev/null
}

run_qgis() { # qgis_process.bin, as Debian's wrapper of QGIS 3.22 fails; with Debian's own Python first
    PATH=/usr/bin:/bin "$(command -v qgis_process.bin || command -v qgis_process)" "$@"
}

run_algorithm() { # ID --NAME=VALUE...: progress and log as they come; the machine-readable outputs at the end
    run_qgis run "$@" 2>&1 | grep -v -e '^Problem with GRASS' -e '^"' -e '^$' || return "${PIPESTATUS[0]}"
    return "${PIPESTATUS[0]}"
}
