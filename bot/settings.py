"""Settings from the environment (`OMAH_…`) or a file `.env`, typed."""

from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

QUOTES = "\"'“”‘’„`"


class Settings(BaseSettings):
    """What can be set from outside; each field is `OMAH_` and its name in capitals."""

    model_config = SettingsConfigDict(
        env_prefix="OMAH_", env_file=".env", env_file_encoding="utf-8-sig", extra="ignore"
    )

    token: SecretStr = SecretStr("")
    api_url: str = "https://api.telegram.org"
    database: Path = Path("omah.db")
    timezone: str = "Asia/Jakarta"
    backup_key: SecretStr = SecretStr("")
    pace: Literal["telegram", "off"] = "telegram"
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

    @property
    def zone(self) -> ZoneInfo:
        """The workshop's time zone."""
        return ZoneInfo(self.timezone)
