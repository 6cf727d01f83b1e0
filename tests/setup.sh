# Functions shared by demo.sh and run.sh: what Debian must provide, and a QGIS profile of our own.

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

make_profile() { # FOLDER: a QGIS configuration of its own, with this checkout as the plugin s2sr, enabled
    mkdir -p "$1/profiles/default/python/plugins" "$1/runtime"
    chmod 700 "$1/runtime"
    ln -sfn "$root" "$1/profiles/default/python/plugins/s2sr"
    export QGIS_CUSTOM_CONFIG_PATH=$1 XDG_RUNTIME_DIR=$1/runtime QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE=1
    run_qgis plugins enable s2sr >/dev/null
}

run_qgis() { # qgis_process.bin, as Debian's wrapper of QGIS 3.22 fails; with Debian's own Python first
    PATH=/usr/bin:/bin "$(command -v qgis_process.bin || command -v qgis_process)" "$@"
}

run_algorithm() { # ID --NAME=VALUE...: progress and log as they come; the machine-readable outputs at the end
    run_qgis run "$@" 2>&1 | grep -v -e '^Problem with GRASS' -e '^"' -e '^$' || return "${PIPESTATUS[0]}"
    return "${PIPESTATUS[0]}"
}
