"""How hard the words are to read: the school grade of each page and each file of sentences, by Flesch and Kincaid.

    python -m scripts.reading_level [--worst 20] [--all]

Every sentence that can be shown is looked at: those of the core, those of the program and its templates, and the pages
and papers of the demo people as they are rendered. Names of programs, forms and offices, numbers and addresses count as
one short word: a reader needs them as they are. Kincaid and others, Derivation of New Readability Formulas, 1975.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

import pyphen
from babel.messages.extract import extract
from lxml import html

ROOT = Path(__file__).resolve().parent.parent
GRADE = 6.0
FEWEST_WORDS = 4  # a heading or a label is no sentence
_FEWEST_OF_A_FILE = 10  # one hard sentence is no page
_NAMES = ROOT / "scripts" / "reading_names.txt"
_PLURAL = ("ngettext", "ngettext_lazy")
_KEYWORDS = dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")) | dict.fromkeys(_PLURAL, (1, 2))
_KEYWORDS |= dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2))
_KEYWORDS |= dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3))
_SLOT = re.compile(r"%\(\w+\)[sd]|\{\w+\}|%%")
_ADDRESS = re.compile(r"\b(?:https?://)?[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com|net|edu)\b(?:/\S*)?")
_NUMBER = re.compile(r"[$§]?\d[\d,./:()-]*%?[A-Za-z]?")
_LAW = re.compile(r"\b\d+ (?:CFR|USC) [\d.()\w,-]+(?:, [\d.()\w-]+)*")
_CURVED = "\N{RIGHT SINGLE QUOTATION MARK}"
_END = re.compile(r"(?<=[.!?:;])[)”\"]?\s+")
_WORD = re.compile(r"[A-Za-z][A-Za-z']*(?:-[A-Za-z]+)*")
_VOWELS = re.compile(r"[aeiou]+y?|(?<!^)y")
_SILENT = re.compile(r"(?<=[aeioul]l)e$|(?<=[^aeioul])e$|(?<=[^aeioucgsxz])(?<![cs]h)es$|(?<=[^aeioutd])ed$")
_BLOCKS = {"p", "li", "td", "th", "dd", "dt", "h1", "h2", "h3", "h4", "label", "legend", "summary", "button", "option"}
_BLOCKS |= {"caption", "figcaption", "title", "small", "div", "section", "header", "footer", "main", "nav", "ul", "ol"}
_BLOCKS |= {"tr", "table", "form", "fieldset", "details", "aside", "br", "article", "body", "head", "dl", "svg", "text"}
_NOT_READ = {"script", "style", "head", "nav", "footer", "svg"}

_hyphens = pyphen.Pyphen(lang="en_US", left=2, right=2)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was counted in some sentences."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The school grade of the United States that can read it; zero where there is no sentence."""
        if not self.sentences or not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59

    def __add__(self, other: Reading) -> Reading:
        return Reading(self.sentences + other.sentences, self.words + other.words, self.syllables + other.syllables)


NOTHING = Reading(0, 0, 0)


@lru_cache(maxsize=20_000)
def syllables_of(word: str) -> int:
    """The syllables of a word; each part of a compound counts for itself.

    The places where a word may be broken leave out what would stand alone ("a|ble"); groups of vowels leave out what is
    written together ("sci|ence"). The larger of the two is seldom wrong; either alone would flatter the words.
    """
    parts = word.lower().removesuffix("'s").split("-")
    return sum(max(len(_hyphens.positions(part)) + 1, _sounded(part)) for part in parts if part)


def _sounded(word: str) -> int:
    """The groups of vowels that are sounded: an "e" at the end mostly is not."""
    groups = len(_VOWELS.findall(word))
    return max(1, groups - len(_SILENT.findall(word)))


def sentences_of(text: str) -> list[str]:
    """The sentences of a text. A colon or semicolon ends one: each part is read by itself."""
    plain = " ".join(text.replace(_CURVED, "'").split())
    return [sentence for sentence in _END.split(plain) if len(_WORD.findall(sentence)) >= FEWEST_WORDS]


def reading_of(sentence: str) -> Reading:
    """What is counted in one sentence, its names and numbers as one short word each."""
    words = _WORD.findall(_without_names(sentence))
    return Reading(1, len(words), sum(map(syllables_of, words)))


def together(sentences: Iterable[str]) -> Reading:
    """What is counted in all of them."""
    return sum(map(reading_of, sentences), NOTHING)


def worst_of(sentences: Iterable[str], most: int) -> list[tuple[float, str]]:
    """The hardest sentences with their grades, hardest first."""
    graded = sorted({(reading_of(sentence).grade, sentence) for sentence in sentences}, reverse=True)
    return graded[:most]


def sentences_on(page: str) -> list[str]:
    """The sentences of a page of HTML as a reader sees them, without menus and foot."""
    root = html.fromstring(page)
    return [sentence for block in _blocks(root) for sentence in sentences_of(block)]


def sentences_by_file() -> dict[str, list[str]]:
    """Every sentence marked for translation, by the file it stands in; those of small files together."""
    files = [*ROOT.glob("benefits/**/*.py"), *ROOT.glob("screener/**/*.py"), *ROOT.glob("templates/**/*.html")]
    found: dict[str, list[str]] = {}
    for path in sorted(files):
        sentences = [sentence for text in _marked(path) for sentence in sentences_of(_SLOT.sub("ten", text))]
        inside = path.relative_to(ROOT)
        place = inside.as_posix() if len(sentences) >= _FEWEST_OF_A_FILE else f"{inside.parts[0]}, small files"
        if sentences:
            found.setdefault(place, []).extend(sentences)
    return found


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    lines = _NAMES.read_text(encoding="utf-8").splitlines()
    names = sorted((line.strip() for line in lines if line.strip() and not line.startswith("#")), key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")(?:'s)?(?!\w)")


def _without_names(sentence: str) -> str:
    for pattern in (_ADDRESS, _LAW, _names(), _NUMBER):
        sentence = pattern.sub("ten", sentence)
    return sentence


def _marked(path: Path) -> Iterator[str]:
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        from django.utils.translation.template import templatize

        source = templatize(source, origin=str(path))
    for _line, messages, _comments, _context in extract("python", BytesIO(source.encode()), _KEYWORDS):
        yield from (messages,) if isinstance(messages, str) else [text for text in messages if isinstance(text, str)]


def _blocks(root: html.HtmlElement) -> Iterator[str]:
    """The texts between one block and the next, in order."""
    parts: list[str] = []
    for text, ends in _walked(root):
        if ends and parts:
            yield "".join(parts)
            parts = []
        parts.append(text)
    yield "".join(parts)


def _walked(root: html.HtmlElement) -> Iterator[tuple[str, bool]]:
    """Each piece of text, and whether a block begins or ended before it. Without recursion: pages may be deep."""
    waiting: list[tuple[html.HtmlElement, bool]] = [(root, True)]
    while waiting:
        element, begins = waiting.pop()
        block = not isinstance(element.tag, str) or element.tag in _BLOCKS
        if not begins:
            yield element.tail or "", block
            continue
        waiting.append((element, False))
        if isinstance(element.tag, str) and element.tag not in _NOT_READ:
            yield element.text or "", block
            waiting.extend((child, True) for child in reversed(element))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the grade of every file and page, hardest first, and the hardest sentences of those that are too hard."""
    from scripts.reading_pages import pages

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--worst", type=int, default=10, metavar="N", help="so many of the hardest sentences of each")
    options.add_argument("--all", action="store_true", help="the hardest sentences of every file and page")
    wanted = options.parse_args(arguments)
    texts = sentences_by_file() | {name: sentences_on(page) for name, page in pages()}
    for name, sentences in sorted(texts.items(), key=lambda entry: -together(entry[1]).grade):
        grade = together(sentences).grade
        print(f"{grade:5.1f}  {name} ({len(sentences)} sentences)")
        if grade > GRADE or wanted.all:
            for hard, sentence in worst_of(sentences, wanted.worst):
                print(f"         {hard:5.1f}  {sentence}")


if __name__ == "__main__":
    main()
