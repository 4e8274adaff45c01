"""The patterns that texts in files are held to: ids, dates, names of one line, and names of pictures."""

from __future__ import annotations

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*\Z"
ID_OR_NOTHING_PATTERN = r"^([a-z0-9]+(-[a-z0-9]+)*)?\Z"
LANGUAGE_PATTERN = r"^([a-z]{2})?\Z"
DATE_OR_NOTHING_PATTERN = r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?\Z"
LINE_PATTERN = r"^[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*\Z"
IMAGE_PATTERN = r"^[^./\\:\x00-\x1f][^/\\:\x00-\x1f]{0,99}\.(?i:jpe?g|png|webp)\Z"  # a name, and no path
_UNSEEN = (  # what takes no room, or turns the direction of what follows: two names that look alike would differ
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
)
NAME_PATTERN = rf"^[^\s\x00-\x1f\x7f{_UNSEEN}][^\x00-\x1f\x7f{_UNSEEN}]*\Z"
