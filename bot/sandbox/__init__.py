"""Plays Telegram on this computer: a Bot API server on loopback and a page with phones. Knows no other room."""

from bot.sandbox.faults import Fault
from bot.sandbox.hooks import Hooks
from bot.sandbox.server import Action, Sandbox
from bot.sandbox.telegram import Message, Telegram

__all__ = ["Action", "Fault", "Hooks", "Message", "Sandbox", "Telegram"]
