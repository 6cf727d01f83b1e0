"""Scans the plugin's files for secrets with detect-secrets, as the publishing site does; exit status 1 if there are any."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("__init__.py", "metadata.txt", "plugin", "ui", "training", "models", "resources")

if __name__ == "__main__":
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", *FOLDERS],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    found = json.loads(done.stdout)["results"]
    for path, secrets in found.items():
        for secret in secrets:
            print(f"{path}:{secret['line_number']}: {secret['type']}")
    sys.exit(1 if found else 0)
