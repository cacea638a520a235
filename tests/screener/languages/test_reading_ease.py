"""How easy Spanish is to read, by Fernández-Huerta."""

from __future__ import annotations

import pytest

from scripts.reading_ease import Ease, ease_of, hardest_of, sentences_of


def test_short_words_and_short_sentences_read_easier() -> None:
    assert ease_of("Llame hoy a su plan.").score > ease_of("Comuníquese telefónicamente inmediatamente.").score
    assert (ease_of("Pida la carta.") + ease_of("Llame al plan.")).score > ease_of("Pida la carta llame al plan").score


def test_the_formula_is_the_published_one() -> None:
    assert Ease(sentences=2, words=20, syllables=40).score == pytest.approx(206.84 - 60 * 2 - 1.02 * 10)
    assert Ease(0, 0, 0).score == 100


def test_labels_and_brackets_are_no_sentence_and_a_list_ends_one() -> None:
    assert sentences_of("Su plan. Pida la carta hoy (Extra Help): llame al plan antes del lunes") == [
        "Pida la carta hoy :",
        "llame al plan antes del lunes",
    ]
    assert len(sentences_of("Vaya a la oficina hoy * Lleve la carta del plan [ ] Pida copia de todo eso")) == 3


def test_the_hardest_sentence_comes_first() -> None:
    assert hardest_of(["Llame hoy a su plan.", "Responsabilidad administrativa."], 1)[0][1].startswith("Respons")
