"""What each text of a PDF is, for whoever has it read aloud: headings, paragraphs, tables with their rows and cells."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from fpdf.structure_tree import StructElem, StructureTreeBuilder

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.syntax import PDFObject


class Tags(StructureTreeBuilder):
    """The tree of what texts are; the library's own has no branches."""

    def __init__(self) -> None:
        super().__init__()
        self._within = [self.doc_struct_elem]
        self._every: list[StructElem] = []
        self._marks: Counter[int] = Counter()
        self.now = "/P"

    def add_marked_content(
        self,
        page_number: int,
        struct_type: str,
        mcid: int | None = None,
        title: str | None = None,
        alt_text: str | None = None,
    ) -> tuple[StructElem, int]:
        """A text, or a picture, on the branch that is open."""
        place = self.spid_per_page_number.setdefault(page_number, len(self.spid_per_page_number))
        kind = struct_type if alt_text else self.now
        leaf = self._branch(kind, page_number, [mcid] if mcid is not None else [])
        if alt_text:
            leaf.alt = StructElem(kind, leaf, [], alt=alt_text).alt
        if title:
            leaf.t = StructElem(kind, leaf, [], title=title).t
        self.struct_tree_root.parent_tree.nums[place].append(leaf)
        self._marks[page_number] += 1
        return leaf, place

    def next_mcid_for_page(self, page_number: int) -> int:
        """The number of the next text of a page."""
        return self._marks[page_number]

    @contextmanager
    def branch(self, kind: str, page_number: int) -> Iterator[None]:
        """What is written now belongs together: a table, a row."""
        self._within.append(self._branch(kind, page_number, []))
        yield
        self._within.pop()

    def _branch(self, kind: str, page_number: int, marks: list[int]) -> StructElem:
        made = StructElem(kind, self._within[-1], marks, page_number=page_number)
        self._within[-1].k.append(made)
        self._every.append(made)
        return made

    def know_pages(self, pdf: "FPDF") -> None:
        """On which page each is; before the file is put together."""
        for one in self._every:
            vars_of = cast("Any", one)
            vars_of.pg = pdf.pages[one.page_number() or 1]

    def __iter__(self) -> "Iterator[PDFObject]":
        yield from (self.struct_tree_root, self.doc_struct_elem, self.struct_tree_root.parent_tree)
        yield from self._every
