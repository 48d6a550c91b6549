"""The plainest python-telegram-bot bot, to compare with: run_polling; one insert, commit and answer a report."""

import os
import re

import aiosqlite
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

database: aiosqlite.Connection


async def opened(_: object) -> None:
    global database
    database = await aiosqlite.connect(os.environ["OMAH_DATABASE"])
    await database.execute("PRAGMA journal_mode = WAL")
    await database.execute("PRAGMA synchronous = FULL")
    await database.execute("CREATE TABLE report (who INTEGER, pieces INTEGER)")


async def report(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    message = update.message
    assert message
    assert message.from_user
    number = re.search(r"\d+", message.text or "")
    pieces = int(number[0]) if number else 0
    await database.execute("INSERT INTO report VALUES (?, ?)", (message.from_user.id, pieces))
    await database.commit()
    await message.reply_text(f"{pieces} masker tercatat.")


def main() -> None:
    url = os.environ["OMAH_API_URL"]
    builder = Application.builder().token(os.environ["OMAH_TOKEN"]).base_url(f"{url}/bot").post_init(opened)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, report))
    application.run_polling(allowed_updates=["message"])


if __name__ == "__main__":
    main()
