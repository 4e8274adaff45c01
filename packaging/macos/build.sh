#!/bin/sh
# Builds Sciatica Timer for macOS: "Sciatica Timer.app", and a disk image of it, in dist/.
# Not run so far: see packaging/README.md. Wanted: macOS 13 or newer, Python 3.10 to 3.13 as python3.
set -eu
cd "$(dirname "$0")/../.."

python3 dev.py package

app="build/package/Sciatica Timer.app"
cp -R build/package/sciatica-timer/licences build/package/sciatica-timer/LICENSE "$app/Contents/Resources/"
# Signed by nobody, which macOS on Apple's own processors wants at least; a release needs a paid-for identity.
codesign --force --deep --sign "${SIGNING_IDENTITY:--}" "$app"
"$app/Contents/MacOS/sciatica-timer" list > /dev/null

version=$("$app/Contents/MacOS/sciatica-timer" --version | cut -d' ' -f2)
image="dist/sciatica-timer-$version-macos-$(uname -m).dmg"
rm -f "$image"
hdiutil create -quiet -volname "Sciatica Timer" -srcfolder "$app" -format UDZO "$image"
echo "$image is ready."
