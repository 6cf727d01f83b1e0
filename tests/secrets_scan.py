"""Scans the plugin's files for secrets with detect-secrets, as the publishing site does; exit status 1 if there are any.

``python secrets_scan.py [FOLDER]``: a folder of an unpacked zip is scanned whole; without one, what of the checkout goes into the zip.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = ("__init__.py", "metadata.txt", "plugin", "ui", "training", "models", "resources")

if __name__ == "__main__":
    folder, names = (sys.argv[1], ["."]) if sys.argv[1:] else (ROOT, SHIPPED)
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", *names]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)["results"]
    for path, secrets in found.items():
        for secret in secrets:
            print(f"{path}:{secret['line_number']}: {secret['type']}")
    sys.exit(1 if found else 0)
