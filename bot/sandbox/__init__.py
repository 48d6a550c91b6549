"""Plays Telegram on this computer: a Bot API server on loopback and a page with phones. Knows no other room."""

from bot.sandbox.faults import Fault
from bot.sandbox.hooks import Behind, Done, Hooks
from bot.sandbox.server import Action, Sandbox
from bot.sandbox.telegram import Message, Telegram

__all__ = ["Action", "Behind", "Done", "Fault", "Hooks", "Message", "Sandbox", "Telegram"]
