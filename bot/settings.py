"""Settings from the environment (`OMAH_…`) or a file `.env`, typed."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import Field, PlainValidator, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from handlers.words import label
from storage.where import Server, Where, where

QUOTES = "\"'“”‘’„`"
WHATSAPP = (
    "whatsapp_token",
    "whatsapp_app_secret",
    "whatsapp_verify_token",
    "whatsapp_phone_id",
    "whatsapp_account_id",
)
SHORTEST_WORD = 16
LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Settings(BaseSettings):
    """What can be set from outside; each field is `OMAH_` and its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix="OMAH_", env_file=".env", env_file_encoding="utf-8-sig", extra="ignore"
    )

    token: SecretStr = SecretStr("")
    api_url: str = "https://api.telegram.org"
    database: Annotated[
        Where, PlainValidator(lambda text: text if isinstance(text, Path | Server) else where(str(text)))
    ] = Path("omah.db")
    timezone: str = "Asia/Jakarta"
    backup_key: SecretStr = SecretStr("")
    pace: Literal["telegram", "off"] = "telegram"
    whatsapp_token: SecretStr = SecretStr("")
    whatsapp_app_secret: SecretStr = SecretStr("")
    whatsapp_verify_token: SecretStr = SecretStr("")
    whatsapp_phone_id: str = ""
    whatsapp_account_id: str = ""
    whatsapp_api_url: str = "https://graph.facebook.com"
    whatsapp_version: str = "v25.0"
    # So many templates a month; after them only answers go.
    whatsapp_monthly: int | None = Field(default=None, ge=0)
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8081, ge=0, le=65535)
    webhook_path: str = "/whatsapp"
    # How it is seen from outside, to look whether it can be reached.
    webhook_url: str = ""
    # Called every five minutes while all is well; a guard there says when the calls cease.
    heartbeat_url: str = ""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    @field_validator("*", mode="before")
    @classmethod
    def _bare(cls, value: Any) -> Any:
        """Blanks and quotes that a text editor or a copied message put around it are no part of it."""
        return value.strip().strip(QUOTES).strip() if isinstance(value, str) else value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError) as error:
            raise ValueError(f"{name!r} is not a time zone; write one such as Asia/Jakarta") from error
        return name

    @field_validator("api_url", "heartbeat_url")
    @classmethod
    def _address(cls, url: str) -> str:
        parts = urlsplit(url)
        if url and not (parts.scheme in ("http", "https") and parts.hostname):
            raise ValueError("the address must begin with https://")
        return url

    @field_validator("whatsapp_api_url", "webhook_url")
    @classmethod
    def _safe(cls, url: str) -> str:
        """Secrets go there: only over TLS, or on this computer."""
        parts = urlsplit(url)
        if url and parts.scheme != "https" and parts.hostname not in LOOPBACK:
            raise ValueError("the address must begin with https://")
        return url

    @field_validator("webhook_path")
    @classmethod
    def _path(cls, path: str) -> str:
        if not re.fullmatch(r"/[\w/-]+", path) or path == "/healthz":
            raise ValueError("write a path such as /whatsapp")
        return path

    @field_validator("whatsapp_version")
    @classmethod
    def _version(cls, version: str) -> str:
        if not re.fullmatch(r"v\d+\.\d+", version):
            raise ValueError("write a version such as v25.0")
        return version

    @field_validator("whatsapp_phone_id", "whatsapp_account_id")
    @classmethod
    def _digits(cls, number: str) -> str:
        if number and not re.fullmatch(r"[0-9]{3,30}", number):
            raise ValueError("this is a number of digits, from Meta's page")
        return number

    @model_validator(mode="after")
    def _whole(self) -> Self:
        """All that WhatsApp needs, or nothing of it."""
        found = {name: self._given(name) for name in WHATSAPP}
        missing = [f"OMAH_{name.upper()}" for name, given in found.items() if not given]
        if missing and len(missing) < len(WHATSAPP):
            raise ValueError(label("cli-whatsapp-missing", {"names": ", ".join(missing)}))
        if not missing and len(self.whatsapp_verify_token.get_secret_value()) < SHORTEST_WORD:
            raise ValueError(label("cli-whatsapp-word", {"count": SHORTEST_WORD}))
        return self

    def _given(self, name: str) -> bool:
        value = getattr(self, name)
        return bool(value.get_secret_value() if isinstance(value, SecretStr) else value)

    @property
    def has_whatsapp(self) -> bool:
        """Whether WhatsApp is set up."""
        return all(self._given(name) for name in WHATSAPP)

    @property
    def zone(self) -> ZoneInfo:
        """The workshop's time zone."""
        return ZoneInfo(self.timezone)
