"""The text of a PDF from standard input, written to standard output: a program of its own, so that no file can hold up
or fill the memory of the server. Its exit status says what is wrong with a file. It imports nothing of this site.
"""

from __future__ import annotations

import resource
import sys
from io import BytesIO

NO_PDF, LOCKED, TOO_LONG = 10, 11, 12
MOST_PAGES = 20
_CPU_SECONDS, _MEMORY = 8, 1_000_000_000
_MOST_TEXT = 200_000


def main() -> int:
    """Read, write, and say how it went."""
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    content = sys.stdin.buffer.read()
    if b"%PDF-" not in content[:1024]:
        return NO_PDF
    from pypdf import PasswordType, PdfReader

    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        return LOCKED
    if len(reader.pages) > MOST_PAGES:
        return TOO_LONG
    text = "\n".join(page.extract_text() for page in reader.pages)
    sys.stdout.buffer.write(text[:_MOST_TEXT].encode("utf-8", "replace"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
