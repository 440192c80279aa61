"""Is it a word? What line-end hyphens need to know: English words, and how compounds are written.

The list is read once; its source and licence stand beside it in english.words.LICENSE.
"""

from __future__ import annotations

import gzip
import re
from functools import cache
from importlib import resources

_HEAD = re.compile(r"([^\W\d_]+)[-‐]$")  # of a word at a line's end
_TAIL = re.compile(r"[^\W\d_]+")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Written closed by most authors and too new or too special for a general word list.
_CLOSED = _set(
    """autoencoder backbone backpropagation backscatter backscattering baseline bathymetric benchmark
    bioregion bitmap boolean callback checkpoint checksum codebase cropland crowdsourced crowdsourcing
    datacube dataset deforestation downsample downsampled downsampling downscale downscaled downscaling
    downstream endmember ensembling feedforward flowchart framework geolocated geolocation geophysical
    georeferenced geospatial geotagged geotiff grassland greenhouse groundwater heatmap hillslope hotspot
    hyperparameter hyperspectral landsat lightweight metadata microwave mindset multiband multiclass
    multidimensional multilingual multimodal multimodality multiresolution multiscale multispectral
    multitask multitemporal namespace offline online orthophoto outperform outperformed outperforming
    overfit overfitting panchromatic pansharpening permafrost pipeline planetscope pointwise
    postprocessing preprint preprocess preprocessed preprocessing radiometric rainfall rainforest
    reproducibility resample resampled resampling roadmap satellite screenshot seagrass shapefile
    shoreline smartphone snowmelt snowpack softmax spaceborne speckle spectroradiometer standalone
    streamflow submeter subset subsoil subtask superpixel timeframe timescale timestamp toolbox toolchain
    toolkit topographic topsoil transformer unlabeled unlabelled unmixing unsupervised upsample upsampled
    upsampling upscale upscaling username viewpoint waveform wavefront wavelength weatherproof website
    wetland whitespace wildfire wildlife workflow worldview"""
)
_SUFFIXES = ("s", "es", "ed", "ing", "ly", "er", "ers", "ness", "less", "able", "ability", "ation", "ization")
# What a line's start shows when it is the end of a broken word, though a dictionary lists it.
_ENDINGS = _set(
    """able age ages ally ance ant ants ate ated ates ator bed cal cation ceed dent ding ed ence ent ents er
    ers est ever ful fully gate ging ion ions ing ings ish ism ist ists ity ive less ling logy ment ments
    mer mes mine nation ness ning or ors ping port ports rate rated ration rial ring sent ship sion sit
    ted ten ter tic tics ties ting tion tions tive tor tors tors ture tures ty ual ular ure ver vity ward
    wards ware wise man men per ton tons ran den pen graph graphs graphy gram grams meter meters metre
    metres scope form forms formed forming ration rations minion pose posed poses pulse side tend tended
    tends"""
)
# Heads that open compounds with a hyphen, whatever follows.
HYPHENING = _set(
    """self non quasi pseudo semi cross spatio well ex all half zero one two three four few many multi near
    high low mid long short large small real end post physics data state deep domain task pixel patch
    object class image time co sub pre"""
)
_CLOSING = _set("""re un de dis mis in im en em con com pro inter trans over out geo bio""")


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    """All words, and the common ones among them."""
    packed = resources.files("mailbot.read.files").joinpath("english.words.gz").read_bytes()
    words, common, before = [], [], ""
    for entry in gzip.decompress(packed).decode("ascii").split("\n"):
        before = before[: ord(entry[0]) - 65] + entry[1:].rstrip("!")
        words.append(before)
        if entry.endswith("!"):
            common.append(before)
    return frozenset(words), frozenset(common)


def is_english(word: str) -> bool:
    """word (lower case) or the word that it is a regular form of is in the list."""
    words = _lists()[0]
    if word in words or word in _CLOSED:
        return True
    stems = (word[: -len(end)] for end in _SUFFIXES if word.endswith(end) and len(word) - len(end) >= 4)
    return any(
        stem in words or stem in _CLOSED or stem + "e" in words or _undoubled(stem) in words for stem in stems
    )


def _undoubled(stem: str) -> str:
    return stem[:-1] if stem[-1:] == stem[-2:-1] else stem


def is_whole(word: str) -> bool:
    """A common English word that stands by itself, and no mere ending."""
    return word in _lists()[1] and word not in _ENDINGS


def is_english_compound(head: str, tail: str) -> bool:
    """head-tail across a line end is a compound with its hyphen, not one broken word (lower case)."""
    if is_english(head + tail):
        return False
    if head in HYPHENING:
        return len(tail) > 2 and tail not in _ENDINGS and (is_english(tail) or head == "self")
    if head in _CLOSING or tail in _ENDINGS or not is_whole(head):
        return False
    return is_whole(tail) or (len(tail) >= 5 and is_english(tail))


def is_cut(head: str, tail: str) -> bool:
    """Whether the hyphen between two lines that somebody pasted cuts an English word: "cen-", "tury"."""
    head, tail = head.casefold(), tail.casefold()
    two = head in HYPHENING or (is_whole(head) and is_whole(tail))
    return len(head) > 1 and not two and is_english(head + tail)


def joined_at_hyphen(text: str, line: str) -> str:
    """Typed text and its next line, at a hyphen that is the author's own or cuts a word."""
    head, tail = _HEAD.search(text), _TAIL.match(line)
    return (text[:-1] if head and tail and is_cut(head[1], tail[0]) else text) + line


_FRENCH_TAILS = frozenset(("ci", "là", "même", "mêmes", "uns", "unes"))
_FRENCH_HEADS = frozenset(("vis", "semi", "demi", "non", "quasi", "arrière", "spatio", "socio"))
_TENS = frozenset(("dix", "vingt", "trente", "quarante", "cinquante", "soixante", "quatre"))
_ONES = frozenset(
    ("un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "vingt", "vingts")
)
_AFTER_MULTI = ("é", "a", "o", "source", "capteur", "tâche", "date", "class", "vue", "résolution", "niveau")
_FRENCH_LINKED = ("delà", "dessus", "dessous", "jacent", "être", "pixel", "échantillon", "midi")
_FRENCH_CLOSED = (
    "autom", "autor", "autob", "autog", "autop", "autoc", "auton", "autod",
    "nonc", "nona", "nonne", "semis", "semin", "semel",
)  # fmt: skip


def is_french_compound(head: str, tail: str) -> bool:
    """Likewise for French: its own compounds are few, all else is one broken word."""
    if tail in _FRENCH_TAILS:
        return True
    if head in _TENS:
        return tail in _ONES
    if head == "multi":
        return tail.startswith(_AFTER_MULTI)
    if head == "pré":
        return tail.startswith(("entra", "appren", "appri"))
    if head == "auto":
        return not (head + tail).startswith(_FRENCH_CLOSED)
    if head == "sous":
        return not tail.startswith(("tract", "traire", "trait", "trayant", "crip", "cri", "signé"))
    if head in ("après", "avant"):
        return True
    if head in ("au", "peut"):
        return tail.startswith(
            ("delà", "dessus", "dessous", "jacent", "être", "pixel", "échantillon", "midi")
        )
    return head in _FRENCH_HEADS and not (head + tail).startswith(_FRENCH_CLOSED)
