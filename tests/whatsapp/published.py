"""What Meta publishes of the messages that its API takes, as strict models: nothing unknown, no length too much.

Written after its pages of each kind of message and of templates. Where whatsapp-models is there, it judges too.
"""

import importlib.util
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, model_validator

from bot.sandbox import WhatsApp

# Edge spaces are refused in what comes back when it is pressed.
Code = Annotated[str, StringConstraints(min_length=1, max_length=256, pattern=r"\A\S(.*\S)?\Z")]
RowCode = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"\A\S(.*\S)?\Z")]
Body = Annotated[str, StringConstraints(min_length=1, max_length=1024)]
MediaId = Annotated[str, StringConstraints(pattern=r"\A\d{1,40}\Z")]
# A variable of a template: one line, no tab, no more than four spaces on end, never empty.
Variable = Annotated[str, StringConstraints(min_length=1, max_length=1024, pattern=r"\A(?!.* {5})[^\n\t]*\S[^\n\t]*\Z")]


class Strict(BaseModel):
    """Takes what is written down here, and nothing else."""

    model_config = ConfigDict(strict=True, extra="forbid", regex_engine="python-re")


class Said(Strict):
    preview_url: bool
    body: Annotated[str, StringConstraints(min_length=1, max_length=4096)]


class Text(Strict):
    text: Body


class Reply(Strict):
    id: Code
    title: Annotated[str, StringConstraints(min_length=1, max_length=20)]


class Button(Strict):
    type: Literal["reply"]
    reply: Reply


class Buttons(Strict):
    buttons: Annotated[list[Button], Field(min_length=1, max_length=3)]

    @model_validator(mode="after")
    def _apart(self) -> Self:
        assert all_differ([one.reply.title for one in self.buttons]), "two titles are the same"
        assert all_differ([one.reply.id for one in self.buttons]), "two codes are the same"
        return self


class Row(Strict):
    id: RowCode
    title: Annotated[str, StringConstraints(min_length=1, max_length=24)]
    description: Annotated[str, StringConstraints(min_length=1, max_length=72)] | None = None


class Section(Strict):
    title: Annotated[str, StringConstraints(min_length=1, max_length=24)]
    rows: Annotated[list[Row], Field(min_length=1, max_length=10)]


class Rows(Strict):
    button: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    sections: Annotated[list[Section], Field(min_length=1, max_length=10)]

    @model_validator(mode="after")
    def _apart(self) -> Self:
        rows = [row for section in self.sections for row in section.rows]
        assert len(rows) <= 10, "more than ten rows in all"
        assert all_differ([row.title for row in rows]), "two titles are the same"
        assert all_differ([row.id for row in rows]), "two codes are the same"
        return self


class File(Strict):
    id: MediaId


class Captioned(File):
    caption: Body | None = None


class Document(Captioned):
    filename: Annotated[str, StringConstraints(min_length=1, max_length=240)] | None = None


class Header(Strict):
    type: Literal["image", "video", "document"]
    image: File | None = None
    video: File | None = None
    document: Document | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        given = {name for name in ("image", "video", "document") if getattr(self, name) is not None}
        assert given == {self.type}, "the header is of another kind"
        return self


class WithButtons(Strict):
    type: Literal["button"]
    header: Header | None = None
    body: Text
    action: Buttons


class WithRows(Strict):
    type: Literal["list"]
    body: Text
    action: Rows


class Place(Strict):
    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


class Language(Strict):
    policy: Literal["deterministic"]
    code: Literal["id"]


class Named(Strict):
    type: Literal["text"]
    parameter_name: Annotated[str, StringConstraints(pattern=r"\A[a-z][a-z_]*\Z")]
    text: Variable


class Variables(Strict):
    type: Literal["body"]
    parameters: Annotated[list[Named], Field(min_length=1)]


class Payload(Strict):
    type: Literal["payload"]
    payload: Annotated[str, StringConstraints(min_length=1, max_length=256)]


class QuickReply(Strict):
    type: Literal["button"]
    sub_type: Literal["quick_reply"]
    index: Literal["0", "1", "2"]
    parameters: Annotated[list[Payload], Field(min_length=1, max_length=1)]


class Template(Strict):
    name: Annotated[str, StringConstraints(pattern=r"\A[a-z0-9_]{1,512}\Z")]
    language: Language
    components: list[Annotated[Variables | QuickReply, Field(discriminator="type")]]


class Message(Strict):
    """What is the same of all."""

    messaging_product: Literal["whatsapp"]
    recipient_type: Literal["individual"]
    # A number, or Meta's name of an account that shows none.
    to: Annotated[str, StringConstraints(pattern=r"\A[1-9]\d{6,14}\Z")] | None = None
    recipient: Annotated[str, StringConstraints(pattern=r"\A[A-Z]{2}\.(ENT\.)?[0-9A-Za-z]{1,128}\Z")] | None = None
    biz_opaque_callback_data: Annotated[str, StringConstraints(pattern=r"\Aomah:[0-9a-f]{8}:\d+\Z", max_length=512)]

    @model_validator(mode="after")
    def _to_one(self) -> Self:
        assert (self.to is None) != (self.recipient is None), "to nobody, or to two"
        return self


class TextMessage(Message):
    type: Literal["text"]
    text: Said


class InteractiveMessage(Message):
    type: Literal["interactive"]
    interactive: Annotated[WithButtons | WithRows, Field(discriminator="type")]


class TemplateMessage(Message):
    type: Literal["template"]
    template: Template


class ImageMessage(Message):
    type: Literal["image"]
    image: Captioned


class VideoMessage(Message):
    type: Literal["video"]
    video: Captioned


class AudioMessage(Message):
    type: Literal["audio"]
    audio: File


class DocumentMessage(Message):
    type: Literal["document"]
    document: Document


class LocationMessage(Message):
    type: Literal["location"]
    location: Place


AnyMessage = Annotated[
    TextMessage | InteractiveMessage | TemplateMessage | ImageMessage | VideoMessage | AudioMessage | DocumentMessage
    | LocationMessage,
    Field(discriminator="type"),
]  # fmt: skip
TAKEN: TypeAdapter[Any] = TypeAdapter(AnyMessage)


def all_differ(names: Sequence[str]) -> bool:
    return len(set(names)) == len(names)


def check(messages: Iterable[Mapping[str, Any]]) -> int:
    """Hold all of them against what is published; how many there were."""
    every = list(messages)
    for one in every:
        TAKEN.validate_python(dict(one))
    for judge in theirs():
        for one in every:
            judge.validate_json(json.dumps(as_they_know_it(one)))
    return len(every)


def sent(meta: WhatsApp) -> list[Mapping[str, Any]]:
    """All that our client wanted to say, taken or not."""
    return [call.params for call in meta.calls if call.method == "messages" and call.params.get("type")]


def theirs() -> list[TypeAdapter[Any]]:
    """The judge of another author, where it is there; it doesn't run on the oldest Python that we do."""
    if importlib.util.find_spec("whatsapp_models") is None:
        return []
    from whatsapp_models.messages.unions import OutgoingMessage

    return [TypeAdapter(OutgoingMessage)]


def as_they_know_it(message: Mapping[str, Any]) -> dict[str, Any]:
    """It knows numbers only, and a button's place as a number."""
    return {"to": message.get("recipient"), **message}
