"""The plainest aiogram bot, to compare with: polling; one insert, commit and answer a report."""

import asyncio
import os
import re

import aiosqlite
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message


async def main() -> None:
    database = await aiosqlite.connect(os.environ["OMAH_DATABASE"])
    await database.execute("PRAGMA journal_mode = WAL")
    await database.execute("PRAGMA synchronous = FULL")
    await database.execute("CREATE TABLE report (who INTEGER, pieces INTEGER)")
    dispatcher = Dispatcher()

    @dispatcher.message()  # type: ignore[untyped-decorator]
    async def report(message: Message) -> None:
        assert message.from_user
        number = re.search(r"\d+", message.text or "")
        pieces = int(number[0]) if number else 0
        await database.execute("INSERT INTO report VALUES (?, ?)", (message.from_user.id, pieces))
        await database.commit()
        await message.answer(f"{pieces} masker tercatat.")

    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["OMAH_API_URL"]))
    await dispatcher.start_polling(Bot(os.environ["OMAH_TOKEN"], session=session), handle_signals=False)


if __name__ == "__main__":
    asyncio.run(main())
