"""The key of copies: nine words that can be said and written by hand, or a passphrase; and what age makes of it."""

import hashlib
import secrets
import unicodedata
from typing import TYPE_CHECKING

from storage.values import dataclass

if TYPE_CHECKING:
    from pyrage import x25519

SEED_BYTES = 16
CONSONANTS = "bdfghjklmnprstvz"
VOWELS = "aiou"
WORDS = SEED_BYTES // 2 + 1
# The alphabet of Bech32, in which age writes its keys.
BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATORS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
PREFIX = "age-secret-key-"


class BadWords(ValueError):
    """These aren't the words of a key: one is missing, or a letter is wrong."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens copies; its `repr` shows nothing of it."""

    _seed: bytes

    def __repr__(self) -> str:
        return "Key(…)"

    @classmethod
    def new(cls) -> "Key":
        """A key that nobody has."""
        return cls(secrets.token_bytes(SEED_BYTES))

    @classmethod
    def of_words(cls, text: str) -> "Key":
        """The key that was written down as words; BadWords if they aren't."""
        letters = "".join(c for c in unicodedata.normalize("NFKC", text).lower() if c.isalpha())
        if len(letters) != WORDS * 5:
            raise BadWords
        numbers = [_number(letters[at : at + 5]) for at in range(0, len(letters), 5)]
        seed = b"".join(number.to_bytes(2, "big") for number in numbers[:-1])
        if numbers[-1] != _check(seed):
            raise BadWords
        return cls(seed)

    @classmethod
    def of_passphrase(cls, text: str) -> "Key":
        """The key that a passphrase stands for."""
        even = unicodedata.normalize("NFKC", text).strip().encode()
        # Always of the same cost: a copy made on a fast computer must open on a slow one.
        return cls(hashlib.scrypt(even, salt=b"omah-jahit cadangan", n=2**15, r=8, p=1, maxmem=2**26, dklen=SEED_BYTES))

    @classmethod
    def of_text(cls, text: str) -> "Key":
        """The key that somebody typed or set: its words, else a passphrase."""
        try:
            return cls.of_words(text)
        except BadWords:
            return cls.of_passphrase(text)

    @property
    def words(self) -> str:
        """The key as nine words; the last one checks the others."""
        pairs = [int.from_bytes(self._seed[at : at + 2], "big") for at in range(0, SEED_BYTES, 2)]
        return " ".join(_word(number) for number in (*pairs, _check(self._seed)))

    @property
    def identity(self) -> "x25519.Identity":
        """What age opens with."""
        from pyrage import x25519

        return x25519.Identity.from_str(_bech32(hashlib.sha256(b"omah-jahit age " + self._seed).digest()))


def _check(seed: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"omah-jahit words " + seed).digest()[:2], "big")


def _word(number: int) -> str:
    """Two bytes as consonant, vowel, consonant, vowel, consonant."""
    return (
        CONSONANTS[number >> 12]
        + VOWELS[number >> 10 & 3]
        + CONSONANTS[number >> 6 & 15]
        + VOWELS[number >> 4 & 3]
        + CONSONANTS[number & 15]
    )


def _number(word: str) -> int:
    found = 0
    for letter, letters, bits in zip(word, (CONSONANTS, VOWELS) * 2 + (CONSONANTS,), (4, 2, 4, 2, 4), strict=True):
        at = letters.find(letter)
        if at < 0:
            raise BadWords
        found = found << bits | at
    return found


def _bech32(data: bytes) -> str:
    """A secret key as age writes it (BIP 173)."""
    whole = int.from_bytes(data, "big") << 4
    fives = [whole >> shift & 31 for shift in range(len(data) * 8 + 4 - 5, -1, -5)]
    spread = [*(ord(c) >> 5 for c in PREFIX), 0, *(ord(c) & 31 for c in PREFIX)]
    check = _polymod([*spread, *fives, *[0] * 6]) ^ 1
    digits = [*fives, *(check >> 5 * (5 - at) & 31 for at in range(6))]
    return (PREFIX + "1" + "".join(BECH32[digit] for digit in digits)).upper()


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for at, generator in enumerate(GENERATORS):
            check ^= generator if top >> at & 1 else 0
    return check
