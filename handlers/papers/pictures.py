"""Pictures for the chat, as PNG: bars of days, when a phase will be full, how long material lasts.

They are 720 pixels wide, so that on a telephone half as wide each letter is 12 pixels high; what differs by its colour
differs in how dark it is and in its strokes too. Whatever they show is said under them in words.
"""

from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, DOTS = 7.2, 100
# The smallest letters, in pt of 100 dots an inch: 25 pixels.
SMALL, LARGE = 18, 21
DARK, BRIGHT, GREY = "#1b3f66", "#f2a93b", "#6b6b6b"
# So many bars with their numbers above have room beside each other.
MOST_BARS = 7
# So many large letters stand beside each other.
LONGEST_LINE = 36


def days(of: Any) -> bytes:
    """Bars side by side, each with its number; below them how far a phase is, and what of it these days were."""
    phase = of.get("phase")
    figure = _figure(7.4 if phase else 5.4)
    parts = figure.subplots(2, 1, height_ratios=(5, 1)) if phase else [figure.subplots()]
    axes = parts[0]
    names, numbers = zip(*of["bars"], strict=True)
    places = range(len(numbers))
    axes.bar(places, numbers, color=DARK, width=0.75)
    top = max([*numbers, 1])
    for place, number in zip(places, numbers, strict=True):
        axes.text(place, number + top * 0.02, _dotted(number), ha="center", va="bottom", fontsize=SMALL)
    axes.set_xticks(places, names, fontsize=SMALL)
    axes.set_ylim(0, top * 1.15)
    axes.set_yticks([])
    _bare(axes, "bottom")
    _titled(axes, of["title"])
    if phase:
        _phase(parts[1], phase)
    return _png(figure, of["title"])


def _phase(axes: "Axes", phase: Any) -> None:
    """One lying bar: what was there before these days, what they brought, and what is lacking."""
    before, new, whole = phase["before"], phase["new"], phase["pieces"]
    axes.barh(0, whole, color="white", edgecolor=GREY, linewidth=1.5)
    axes.barh(0, before, color=DARK)
    axes.barh(0, new, left=before, color=BRIGHT, edgecolor="black", hatch="//", linewidth=1)
    axes.set_xlim(0, max(whole, before + new))
    axes.set_yticks([])
    axes.set_xticks([])
    _bare(axes)
    axes.set_title(phase["title"], fontsize=SMALL, loc="left")
    axes.set_xlabel(phase["key"], fontsize=SMALL, loc="left")


def ahead(of: Any) -> bytes:
    """From what there is now to a full phase, by the fastest and by the slowest of what is likely."""
    figure = _figure(6.0)
    axes = figure.subplots()
    now, whole, low, high = of["now"], of["pieces"], of["low"], of["high"]
    axes.fill([0, low, high], [now, whole, whole], color=BRIGHT, hatch="//", edgecolor="black", linewidth=0)
    axes.plot([0, low], [now, whole], color=DARK, linewidth=4)
    axes.plot([0, high], [now, whole], color=DARK, linewidth=4, linestyle="--")
    axes.axhline(whole, color="black", linewidth=2)
    axes.set_xlim(0, high * 1.05)
    axes.set_ylim(min(now * 0.9, now - (whole - now) * 0.1), whole + (whole - now) * 0.12)
    axes.set_yticks([now, whole], [_dotted(now), _dotted(whole)], fontsize=SMALL)
    axes.set_xticks([0, (low + high) / 2], [of["today"], of["when"]], fontsize=SMALL)
    first, last = axes.get_xticklabels()
    first.set_horizontalalignment("left")
    last.set_horizontalalignment("right")
    axes.text(0.97, 0.1, of["said"], transform=axes.transAxes, ha="right", fontsize=SMALL)
    _bare(axes, "bottom", "left")
    _titled(axes, of["title"])
    return _png(figure, of["title"])


def lasting(of: Any) -> bytes:
    """Lying bars under each other, the shortest first; each with its name above it and its days beside it."""
    bars = of["bars"]
    figure = _figure(1.4 + 1.05 * len(bars))
    axes = figure.subplots()
    longest = max([*(one[2] for one in bars), 1])
    for place, (name, said, number, soon) in enumerate(bars):
        color, hatch = (BRIGHT, "//") if soon else (DARK, None)
        axes.barh(place, max(number, longest * 0.01), height=0.45, color=color, hatch=hatch, edgecolor="black")
        axes.text(0, place - 0.32, name, fontsize=SMALL, va="bottom")
        axes.text(number + longest * 0.03, place, said, fontsize=SMALL, va="center")
    axes.set_xlim(0, longest * 1.35)
    axes.set_ylim(len(bars) - 0.4, -0.85)
    axes.set_xticks([])
    axes.set_yticks([])
    _bare(axes, "left")
    _titled(axes, of["title"])
    return _png(figure, of["title"])


def _figure(height: float) -> "Figure":
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, height), dpi=DOTS, layout="constrained", facecolor="white")
    figure.get_layout_engine().set(w_pad=0.15, h_pad=0.12)  # type: ignore[union-attr,call-arg]
    return figure


def _titled(axes: "Axes", title: str) -> None:
    """In as many lines as it needs, broken behind a colon where there is one."""
    lines = wrap(title, LONGEST_LINE)
    if len(lines) > 1 and ": " in title:
        days, told = title.split(": ", 1)
        lines = [*wrap(f"{days}:", LONGEST_LINE), *wrap(told, LONGEST_LINE)]
    axes.set_title("\n".join(lines), fontsize=LARGE, loc="left", fontweight="bold")


def _bare(axes: "Axes", *kept: str) -> None:
    """Without the lines around it but those that something stands on."""
    for name, line in axes.spines.items():
        line.set_visible(name in kept)
    axes.tick_params(length=0)


def _png(figure: "Figure", title: str) -> bytes:
    file = BytesIO()
    figure.savefig(file, format="png", metadata={"Title": title, "Software": None})
    return file.getvalue()


def _dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")
