"""The patterns that texts in files are held to: ids, dates, and names of one line."""

from __future__ import annotations

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*\Z"
ID_OR_NOTHING_PATTERN = r"^([a-z0-9]+(-[a-z0-9]+)*)?\Z"
DATE_OR_NOTHING_PATTERN = r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?\Z"
LINE_PATTERN = r"^[^\s\x00-\x1f\x7f][^\x00-\x1f\x7f]*\Z"
